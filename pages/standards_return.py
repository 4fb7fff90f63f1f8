"""Standards return: the nine indicators of either workforce race equality standard, as they are sent."""

import streamlit as st

from dashboard.components.boundary import boundary
from dashboard.components.standards_return import return_tables

st.title("Standards return")
st.markdown(
    "The nine indicators of the social-care and of the NHS workforce race equality standard, for the whole network, each in "
    "the order and the direction in which the standard prints it. A ratio may therefore point the other way than on the "
    "other pages, where above 1 is always worse for the group.",
    width=760,
)

with boundary():
    return_tables()
