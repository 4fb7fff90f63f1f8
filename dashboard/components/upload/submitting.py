"""The last step: confirm what is unusual, submit whole, get a receipt."""

import streamlit as st

from dashboard import ingest
from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from dashboard.components.upload.receipt import keep_receipt
from dashboard.components.upload.sitting import Sitting, end
from dashboard.ingest import Report
from dashboard.ingest.trips import trip
from dashboard.preview import Preview
from dashboard.records import ChangedSince, Explanation


def submit_file(
    sitting: Sitting, report: Report, shown: Preview, explanations: tuple[Explanation, ...] | None, person: Person
) -> None:
    """Draw what has to be ticked or typed, and the button."""
    ready = _replacing(shown) & _confirmed(report, shown)
    if explanations is None:
        st.caption("Answer the questions above first.")
    pressed = st.button(
        f"Submit all {report.rows:,} rows", type="primary", key="submit", disabled=not ready or explanations is None
    )
    if pressed and ready and explanations is not None:
        _submit(sitting, report, shown, explanations, person)


def _replacing(shown: Preview) -> bool:
    if not shown.totals.replaces:
        return True
    return st.checkbox("Replace what was submitted for the same organisations and quarters before", key="replace")


def _confirmed(report: Report, shown: Preview) -> bool:
    if not shown.alarms:
        return True
    word = report.quarter or report.table
    st.warning("  \n".join(shown.alarms), title="Unusually large", icon=":material/warning:")
    typed = st.text_input(f"If that is right, type {word} to confirm", key="confirmation", width=420)
    return typed.strip().casefold() == word.casefold()


def _submit(
    sitting: Sitting, report: Report, shown: Preview, explanations: tuple[Explanation, ...], person: Person
) -> None:
    try:
        receipt = ingest.submit(
            report,
            open_records(),
            by=person.name,
            replace=True,  # but only what was shown: `expected` sees to that
            choices=sitting.choices,
            explanations=explanations,
            expected=shown.totals.replaces,
            trip=trip(report, sitting=sitting.number, by=person.name, door="browser", committed=True),
        )
    except ChangedSince:
        sitting.preview = None  # what was shown is out of date: the next look is at the records as they are now
        raise
    keep_receipt(report, receipt)
    end()
    st.session_state["uploads_done"] = st.session_state.get("uploads_done", 0) + 1
    st.rerun()
