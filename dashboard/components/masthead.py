"""What stands on every page: which release this is, and that a demonstration is one."""

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from dashboard.access import Person
from dashboard.components.board_paper import board_paper
from dashboard.components.copy_link import copy_link
from dashboard.components.current_release import newest, released
from dashboard.components.look import look
from dashboard.components.on_show import turn_to
from dashboard.components.permalink import permalink_words
from dashboard.components.search import search_button
from dashboard.components.session import has_ended, open_line, role_picker, signs_in
from dashboard.components.toolbar import hide_unguarded_download
from dashboard.errors import UserError


def masthead(person: Person, page: StreamlitPage) -> None:
    """Draw the sidebar's foot, the tools that every page has, and, without sign-in, the one line that says so."""
    look()
    hide_unguarded_download()
    with st.sidebar:
        _release_line()
        if signs_in():
            st.caption(f"Signed in as {person.name}")
            st.button("Sign out", on_click=st.logout)
        else:
            role_picker()
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        if not signs_in():
            st.caption(open_line(), width="content")
        if _is_released():
            _tools(page)
    if _is_released():
        permalink_words(page)


def _tools(page: StreamlitPage) -> None:
    turn_to(page.url_path)
    with st.container(horizontal=True, vertical_alignment="center", width="content", gap="small"):
        search_button()
        board_paper()
        copy_link()


def _is_released() -> bool:
    """Whether there is a release at all; until then there is nothing to link to."""
    try:
        newest()
    except UserError:
        return False
    return True


def _release_line() -> None:
    try:
        release = released()
    except UserError:
        st.caption("No release yet")
    else:
        st.caption(f"Release {release.manifest.number} · {release.quarters[0]} to {release.quarters[-1]}")


def sign_in() -> None:
    """Ask for sign-in, and show nothing else."""
    look()
    st.title("Equity Monitor")
    st.write("Workforce and funding equity figures for the domestic abuse sector. Please sign in to read them.")
    if has_ended():
        st.info("Your session has ended, as it does some hours after signing in. Sign in again to go on.")
    st.button("Sign in", type="primary", on_click=st.login)


def no_role(person: Person) -> None:
    """Tell someone signed in without a role whom to ask."""
    st.title("Equity Monitor")
    st.info(f"You are signed in as {person.name}, but have no role here yet. Ask the people who run this dashboard.")
    st.button("Sign out", on_click=st.logout)
