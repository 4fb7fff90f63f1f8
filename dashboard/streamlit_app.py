"""The entrypoint: sign-in, navigation, one error boundary. It lies inside `dashboard/` so that no page opens without it."""

import streamlit as st

from dashboard.components.boundary import boundary
from dashboard.components.masthead import masthead, no_role, sign_in
from dashboard.components.navigation import ICON, navigation
from dashboard.components.session import person
from dashboard.components.sign_ins import note_sign_in

st.set_page_config(page_title="Equity Monitor", page_icon=ICON, layout="wide")

with boundary(anybody=True):
    someone = person()
    if someone is None:
        sign_in()
        st.stop()
    if someone.role is None:
        no_role(someone)
        st.stop()
    note_sign_in(someone)
    page = navigation(someone)
    masthead(someone, page)
    page.run()
