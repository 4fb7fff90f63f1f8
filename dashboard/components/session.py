"""Whose session this is: signed in where sign-in is set up, otherwise a role chosen in the demonstration."""

import os
from typing import Any, cast

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from dashboard.access import NOBODY, ROLES, Person, Role, Rules, is_over, person_from

ROLE_KEY = "view_as"

OPEN_LINE = "No sign-in is set up here, so whoever opens this page can take any role."
DEMO_LINE = "Demonstration with invented data. No sign-in is set up, so you can look at it in any role."


def signs_in() -> bool:
    """Whether sign-in is set up, by an `[auth]` section in the secrets."""
    return "auth" in _secrets()


def rules() -> Rules:
    """Give how claims are read, by `[access]` in the secrets."""
    return Rules.from_section(_secrets().get("access", {}))


def person() -> Person | None:
    """Give the person of this session, or None when they have not signed in yet, or too long ago."""
    if not signs_in():
        return Person("demonstration", cast("Role", st.session_state.get(ROLE_KEY, ROLES[0])))
    if not st.user.is_logged_in or has_ended():
        return None
    return person_from(st.user.to_dict(), rules())


def has_ended() -> bool:
    """Whether somebody has signed in here, but too long ago."""
    return signs_in() and bool(st.user.is_logged_in) and is_over(st.user.to_dict(), rules())


def scope() -> frozenset[str] | None:
    """Give whose rows this session may see; outside any session, where sign-in is set up, nobody's."""
    if not signs_in():
        return None
    return (person() or NOBODY).scope() if get_script_run_ctx(suppress_warning=True) else frozenset()


def open_line() -> str:
    """Say that there is no sign-in here."""
    return DEMO_LINE if os.environ.get("EQUITY_MONITOR_DEMO") else OPEN_LINE


def role_picker() -> None:
    """Let the reader choose the role to look with."""
    st.selectbox("View as", ROLES, key=ROLE_KEY, format_func=str.capitalize, persist_state="session")


def has_records() -> bool:
    """Whether this process may reach the records: one that serves a release alone may not."""
    return not os.environ.get("EQUITY_MONITOR_RELEASE_ONLY")


def _secrets() -> dict[str, dict[str, Any]]:
    # Without a secrets file Streamlit raises; that only means that nothing is set up.
    try:
        return cast("dict[str, dict[str, Any]]", st.secrets.to_dict())
    except FileNotFoundError:
        return {}
