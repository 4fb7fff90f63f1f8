"""Retention: who joins, who stays and who leaves."""

import streamlit as st

from dashboard.components.figures_board import figures_board

st.title("Retention")
st.markdown(
    "Who leaves and who stays, by ethnic group, over the year to the end of a quarter. Figures of groups are counted "
    "once a year, at the end of March, and say so. In every ratio above 1 is worse for the group.",
    width=760,
)

figures_board(
    {
        "Leaving": ("leaver_ratio", "leaver_ratio_within_grades", "leaver_rate", "leaving_reasons"),
        "Staying": ("stability_index", "stability_index_general", "survival", "leaving_pace_ratio"),
        "Fair treatment": ("disciplinary_ratio", "training_ratio"),
        "Concerns": (
            "concern_resolution",
            "concern_outcomes",
            "concern_days",
            "concern_median_days",
            "concerns_raised",
            "concerns_resolved",
        ),
        "Numbers": (
            "staff_headcount",
            "joiners",
            "leavers",
            "stayers",
            "staff_of_a_year",
            "staff_disciplined",
            "staff_trained",
        ),
    }
)
