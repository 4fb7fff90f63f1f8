"""Note in the journal who has signed in, once a session, and when somebody's role is another than the last time."""

import streamlit as st

from dashboard import journal
from dashboard.access import Person
from dashboard.components.session import signs_in

_NOTED = "noted_role"


def note_sign_in(person: Person) -> None:
    """Write down that somebody is here, at the first run of their session and when their role changes.

    Raises
    ------
    UserError
        If the journal cannot be written.
    """
    role = str(person.role)
    if not signs_in() or st.session_state.get(_NOTED) == role:
        return
    before = journal.last_role(person.name)
    if before not in {None, role}:
        journal.note("role changed", person.name, f"{before} to {role}")
    journal.note("signed in", person.name, role)
    st.session_state[_NOTED] = role
