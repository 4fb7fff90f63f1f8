"""Pay: what staff of each group are paid, and who is paid most and least."""

import streamlit as st

from dashboard.components.figures_board import figures_board

st.title("Pay")
st.markdown(
    "What staff of each ethnic group are typically paid, by the statutory calculation of pay gaps applied to ethnic groups. "
    "Pay is worked out once a year, at the end of March, and given to the nearest £500.",
    width=760,
)

figures_board(
    {
        "Gaps": ("median_pay_gap", "mean_pay_gap"),
        "Pay": ("median_pay", "mean_pay"),
        "Quarters of pay": ("pay_quarter_share", "pay_quarter_headcount"),
        "Ethnicity known": ("ethnicity_known_rate",),
    }
)
