"""One person's work on one file, from choosing it to the receipt; it lives in their session and nowhere else."""

import secrets
from dataclasses import dataclass, field

import streamlit as st

from dashboard import ingest
from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from dashboard.components.upload.own import compared
from dashboard.components.upload.progress_bar import progress_bar
from dashboard.errors import UserError
from dashboard.ingest import Choices, Report
from dashboard.ingest.trips import trip
from dashboard.preview import Preview

_KEPT = "sitting"


@dataclass
class Sitting:
    """A file and everything decided about it.

    Parameters
    ----------
    content, name, table
        The file, and the upload table it is said to be (None to tell by the file).
    origin
        What it came from: another origin is another sitting.
    choices, report, fault
        What was decided so far, what the last check found, and why the file cannot be read where it cannot.
    answers
        Rule -> explanation.
    preview
        What was shown last, so that exactly that is submitted.
    sheets
        Sheets of a workbook, once somebody has looked.
    number
        Name of the sitting in the burden ledger.
    """

    content: bytes
    name: str
    table: str | None
    origin: str
    choices: Choices = field(default_factory=Choices)
    report: Report | None = None
    fault: UserError | None = None
    answers: dict[str, str] = field(default_factory=dict)
    preview: Preview | None = None
    sheets: tuple[str, ...] | None = None
    number: str = field(default_factory=lambda: secrets.token_hex(8))
    checks: int = 0


def current() -> Sitting | None:
    """Give the sitting that is going on."""
    found: Sitting | None = st.session_state.get(_KEPT)
    return found


def begin(content: bytes, name: str, table: str | None, origin: str, person: Person) -> Sitting:
    """Start a sitting with a first check, or go on with the one of the same origin."""
    now = current()
    if now is None or now.origin != origin or not (now.report or now.fault):  # the last: interrupted half-way
        now = st.session_state[_KEPT] = Sitting(content, name, table, origin)
        check(now, person)
    return now


def end() -> None:
    """Forget the file and everything decided about it."""
    st.session_state.pop(_KEPT, None)


def decide(sitting: Sitting, choices: Choices, person: Person) -> None:
    """Add choices to the earlier ones, check again, and draw the page anew."""
    sitting.choices = choices.over(sitting.choices)
    check(sitting, person)
    st.rerun()


def check(sitting: Sitting, person: Person) -> None:
    """Check the file with what was decided, and write the round trip down."""
    sitting.preview, sitting.fault, sitting.report = None, None, None
    try:
        with progress_bar("Reading", len(sitting.content)) as told:
            sitting.report = ingest.check(
                sitting.content,
                table=sitting.table,
                file_name=sitting.name,
                records=open_records(),
                progress=told,
                choices=sitting.choices,
                own=compared(person),
            )
    except UserError as fault:
        sitting.fault = fault
        return
    sitting.checks += 1
    open_records().note_trip(trip(sitting.report, sitting=sitting.number, by=person.name, door="browser"))
