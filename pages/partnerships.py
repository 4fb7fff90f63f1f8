"""Partnerships: what reaches partners, on what terms, and what each side thinks of the other."""

import streamlit as st

from dashboard.components.figures_board import figures_board

st.title("Partnerships")
st.markdown(
    "Where the money of partnerships goes once a lead organisation holds it: what reaches partners, what stays, how much work "
    "it pays for, who depends on whom, and whether both sides see the partnership alike.",
    width=760,
)

figures_board(
    {
        "Money": ("pass_through", "management_fee_rate", "delivery_to_money", "dependency", "dependency_concentration"),
        "Trust": ("reciprocity_gap",),
        "What it costs": (
            "reporting_burden",
            "burden_ratio",
            "application_hours",
            "full_cost_recovery",
            "overhead_recovery",
            "support_cost_ratio",
            "reserve_months",
        ),
    },
    split="by_and_for",
)
