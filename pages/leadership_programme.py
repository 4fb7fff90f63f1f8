"""Leadership programme: who comes, what they make of it, what they learn, and what becomes of them."""

import streamlit as st

from dashboard.components.figures_board import figures_board

st.title("Leadership programme")
st.markdown(
    "The leadership programme for staff and the development course for sector leaders, by the four levels at which training "
    "is judged: what people thought of it, what they learned, what they do otherwise, and what came of it. Figures run to "
    "date and are counted once a year, at the end of June. They do not say whether the course made the difference: that takes a "
    "comparison, which the Evaluation workbench makes.",
    width=760,
)

figures_board(
    {
        "Reach": (
            "course_places",
            "completion_rate",
            "attendance_by_session",
            "withdrawal_reasons",
            "cost_per_place",
            "cost_per_completion",
            "cost_per_promotion",
        ),
        "1 Reaction": ("useful_rate",),
        "2 Learning": ("confidence_change", "isolation_change", "privilege_change"),
        "3 Behaviour": ("perception_gap",),
        "4 Results": ("completer_promotion_rate", "completer_stay_rate", "completer_grade_rate"),
    }
)
