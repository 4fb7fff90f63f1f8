"""Funding equity: who gets the money, on what terms, and how that compares."""

import streamlit as st

from dashboard.components.figures_board import figures_board

st.title("Funding equity")
st.markdown(
    "Who gets the money, on what terms, and how that compares with who does the work. Every figure is of grants awarded in "
    "the year to the end of the quarter, as funders publish them.",
    width=760,
)

figures_board(
    {
        "Where it goes": (
            "by_and_for_share",
            "money_share",
            "restriction_share",
            "pounds_awarded",
            "grants_awarded",
            "mean_grant",
        ),
        "Parity": ("funding_parity", "annualised_grant_ratio", "success_ratio"),
        "Terms": (
            "unrestricted_share",
            "unrestricted_grants_share",
            "unrestricted_ratio",
            "grant_months",
            "two_year_share",
            "three_year_share",
            "upfront_share",
            "prompt_share",
        ),
        "Not known": ("rule_agreement", "rule_agreement_rate", "grants_left_out", "not_known_share"),
        "Shared out": ("lorenz_curve", "gini", "theil", "theil_between", "funder_concentration"),
    },
    split="by_and_for",
)
