"""Asking the records about cohorts, once a question and session, however often the page is drawn."""

from collections.abc import Mapping

import streamlit as st

from dashboard import settings
from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from dashboard.disclosure import POLICIES
from dashboard.disclosure.cohorts import Cohort, CohortRefusedError, Comparison, Desk
from dashboard.records import Records
from dashboard.release.live import check_open

_KEPT = "compared cohorts"

Answer = Comparison | CohortRefusedError


def desk() -> Desk:
    """Give the desk of the open records, where every question is written down.

    Raises
    ------
    ReleaseError
        If live questions are closed.
    """
    check_open(settings.release_path(), "cohorts")
    records = open_records()
    return _desk(id(records), records)


@st.cache_resource(show_spinner=False, max_entries=1)
def _desk(number: int, _records: Records) -> Desk:
    return Desk(_records, POLICIES["evaluator"])


def ask(cohort: Cohort, person: Person) -> Answer:
    """Answer one question, or give its refusal; asked again in this session it is neither counted nor written down twice."""
    kept = st.session_state.setdefault(_KEPT, {})
    at = (cohort.key, open_records().latest_change())
    if at not in kept:
        kept[at] = _asked(dict(cohort.where), person.name)
    found: Answer = kept[at]
    return found


def _asked(where: Mapping[str, str], by: str) -> Answer:
    try:
        with st.spinner("Asking the records"):
            return desk().ask(where, by)
    except CohortRefusedError as refusal:
        return refusal


def read(text: str) -> Cohort | None:
    """Read a cohort from an address, as `programme=PRG-01,completed=yes`; None where it says none.

    Raises
    ------
    CohortRefusedError
        If it is no cohort.
    """
    if not text:
        return None
    parts = [part.partition("=") for part in text.split(",")] if text != "all" else []
    return Cohort.read({name: code for name, _, code in parts})
