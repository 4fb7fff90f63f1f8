"""Whose session this is: signed in where sign-in is set up, otherwise a role chosen in the demonstration."""

import os
from typing import cast

import streamlit as st

from dashboard.access import ROLES, Person, Role, person_from

ROLE_KEY = "view_as"

OPEN_LINE = "No sign-in is set up here, so whoever opens this page can take any role."
DEMO_LINE = "Demonstration with invented data. No sign-in is set up, so you can look at it in any role."


def signs_in() -> bool:
    """Whether sign-in is set up, by an `[auth]` section in the secrets."""
    return "auth" in _secrets()


def person() -> Person | None:
    """Give the person of this session, or None when they have not signed in yet."""
    if not signs_in():
        return Person("demonstration", cast("Role", st.session_state.get(ROLE_KEY, ROLES[0])))
    if not st.user.is_logged_in:
        return None
    return person_from(st.user.to_dict(), str(_secrets().get("access", {}).get("claim", "roles")))


def open_line() -> str:
    """Say that there is no sign-in here."""
    return DEMO_LINE if os.environ.get("EQUITY_MONITOR_DEMO") else OPEN_LINE


def role_picker() -> None:
    """Let the reader choose the role to look with."""
    st.selectbox("View as", ROLES, key=ROLE_KEY, format_func=str.capitalize, persist_state="session")


def has_records() -> bool:
    """Whether this process may reach the records: one that serves a release alone may not."""
    return not os.environ.get("EQUITY_MONITOR_RELEASE_ONLY")


def _secrets() -> dict[str, dict[str, object]]:
    # Without a secrets file Streamlit raises; that only means that nothing is set up.
    try:
        return cast("dict[str, dict[str, object]]", st.secrets.to_dict())
    except FileNotFoundError:
        return {}
