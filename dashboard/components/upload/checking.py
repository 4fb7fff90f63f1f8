"""The way of a file: choose it, mend it, look at what it does, submit it whole."""

import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.columns import match_columns
from dashboard.components.upload.day_order import ask_day_order
from dashboard.components.upload.looking import look
from dashboard.components.upload.mending import mend
from dashboard.components.upload.problems import show_notices, show_problems
from dashboard.components.upload.questions import ask
from dashboard.components.upload.receipt import show_receipt
from dashboard.components.upload.sheets import choose_sheet
from dashboard.components.upload.sitting import Sitting, current
from dashboard.components.upload.steps import steps
from dashboard.components.upload.submitting import submit_file
from dashboard.components.upload.way_in import way_in
from dashboard.ingest import Report
from data_models import TABLES


def check_and_submit(person: Person) -> None:
    """Draw the step that somebody is at."""
    place = st.empty()
    kept = show_receipt()
    way_in(person)
    sitting = current()
    with place:
        steps(4 if kept and sitting is None else _step(sitting))
    if sitting is None:
        return
    choose_sheet(sitting, person)
    if sitting.fault is not None:
        raise sitting.fault
    if sitting.report is not None:
        _verdict(sitting.report)
        (_look if sitting.report.accepted else _mend)(sitting, sitting.report, person)


def _step(sitting: Sitting | None) -> int:
    if sitting is None or sitting.report is None:
        return 1
    return 3 if sitting.report.accepted else 2


def _verdict(report: Report) -> None:
    title = TABLES[report.table].title()
    if report.accepted:
        st.success(f"{report.rows:,} rows of {title}, and no problem found.", icon=":material/check:")
        return
    number = len(report.problems)
    st.error(
        f"{number:,} problem{'' if number == 1 else 's'} in {report.rows:,} rows of {title}. Nothing has been stored. "
        "Mend them here, or in your file and choose it again.",
        title="Not ready yet",
        icon=":material/error:",
    )


def _mend(sitting: Sitting, report: Report, person: Person) -> None:
    matched = match_columns(sitting, report, person)
    show_problems(report, lambda: sitting.content, sitting.choices)
    if matched and ask_day_order(
        sitting, report, person
    ):  # one thing at a time: a column that is found may mend the rest
        mend(sitting, report, person)
    show_notices(report)


def _look(sitting: Sitting, report: Report, person: Person) -> None:
    shown = look(sitting, report, person)
    show_notices(report)
    explanations = ask(sitting, report)
    submit_file(sitting, report, shown, explanations, person)
