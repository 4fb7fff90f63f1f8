"""Who has sent their data: counts of organisations for everybody, names only on the page of those who may chase them."""

import streamlit as st

from dashboard.access import Person
from dashboard.components.current_release import released
from dashboard.components.navigation import PAGES
from dashboard.components.session import has_records
from data_models import TABLES

NOT_NOTED = "This release was published before it was noted who had sent their data."


def submitted(person: Person | None) -> None:
    """Say how many organisations have sent what they owe, as it was when the release was published.

    Parameters
    ----------
    person
        Whoever looks: stewards and analysts get the way to the names that they may see.
    """
    coverage = released().manifest.coverage
    if not coverage:
        st.markdown(NOT_NOTED, width=760)
        return
    st.markdown(_words(coverage["organisations"], coverage["owing"], coverage["quarter"], _missing()), width=760)
    if person and person.may("upload") and has_records():
        st.page_link(PAGES / "submissions.py", label="See who owes what", icon=":material/arrow_forward:")


def _missing() -> str:
    """How many organisations each upload table is missing from."""
    tables = released().manifest.coverage["tables"]
    return ", ".join(
        f"{TABLES[name].title().lower()} ({due - sent})" for name, (sent, due) in tables.items() if due > sent
    )


def _words(whole: int, owing: int, quarter: str, missing: str) -> str:
    written = quarter.replace("-Q", "\N{NON-BREAKING HYPHEN}Q")
    if not owing:
        return f"**All {whole} organisations had sent every return for {written}** when this release was published."
    return (
        f"**{owing} of {whole} organisations still owed at least one return for {written}** when this release was "
        f"published: {missing}."
    )
