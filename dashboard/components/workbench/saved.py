"""Cohorts with names: kept with the records, for every evaluator to open again."""

import streamlit as st

from dashboard.access import Person
from dashboard.components.boundary import boundary
from dashboard.components.permalink import SLOTS
from dashboard.components.upload.open_records import open_records
from dashboard.components.workbench.builder import LETTERS, put
from dashboard.disclosure.cohorts import Cohort

_CHOSEN, _NAME = "saved cohort", "name of the cohort"


def names() -> dict[str, str]:
    """Give each cohort that has a name: its filters on one line -> the name."""
    rows = open_records().saved_cohorts()
    return dict(zip(rows["cohort"].to_list(), rows["name"].to_list(), strict=True))


def saved_cohorts(person: Person) -> None:
    """Draw the list: open one in a slot, or take its name away."""
    known = {name: cohort for cohort, name in names().items()}
    if not known:
        st.caption("No cohort has a name yet. Compare one, and give it a name below it.")
        return
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        chosen = st.selectbox("Saved cohorts", list(known), key=_CHOSEN, width=320)
        for slot in SLOTS:
            st.button(f"Open as {LETTERS[slot]}", key=f"open as {slot}", on_click=put, args=(slot, known[chosen]))
        if st.button("Remove", key="remove saved", help="Takes the name away for everybody"):
            open_records().remove_cohort(chosen, person.name)
            st.rerun()


def save(slot: str, cohort: Cohort, person: Person) -> None:
    """Draw the field that gives a cohort a name, or say the one that it has."""
    known = names().get(cohort.key)
    if known:
        st.caption(f"Saved as **{known}**.")
        return
    with (
        st.form(f"save {slot}", border=False),
        st.container(horizontal=True, gap="small", vertical_alignment="bottom"),
    ):
        name = st.text_input("Name this cohort", key=f"{_NAME} {slot}", max_chars=60, width=280)
        sent = st.form_submit_button("Save", key=f"save button {slot}", icon=":material/bookmark_add:")
    if sent:
        with boundary():
            open_records().save_cohort(name, cohort.key, person.name)
            st.rerun()
