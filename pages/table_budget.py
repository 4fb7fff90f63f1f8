"""Table budget: what each table of the release adds, and what it costs."""

import streamlit as st

from dashboard.components.boundary import boundary
from dashboard.components.session import person
from dashboard.components.table_budget import table_budget

st.title("Table budget")
st.markdown(
    "What protects people most is how few tables there are. Before one is added, it is weighed: what it adds for readers, "
    "and how many secrets somebody with a full staff list could recover with it and without it. A release from which a "
    "single rare secret, or more than 3% of all, can be recovered is not published.",
    width=760,
)
someone = person()

if someone and someone.may("publish"):
    with boundary():
        table_budget()
