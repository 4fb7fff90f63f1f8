"""Hand-made courses and a support network, beside a workforce of six quarters."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

import polars as pl

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.records import Records
from tests.indicators.populations.returned import Said, always, returns
from tests.records.people import programmes, submit

STAFF = "leadership programme for staff"

COLLEAGUES: Mapping[str, Mapping[str, Said]] = {"one": always()}
"""Somebody in post throughout, so that there are quarters."""

Rows = list[dict[str, Any]]


def place(name: str, **said: Any) -> dict[str, Any]:
    """Somebody who started in January 2025 unless said otherwise."""
    usual = {
        "programme_id": "P-1",
        "cohort": "2025",
        "participant_id": name,
        "staff_id": None,
        "organisation_id": "ORG-01",
    }
    days = {"applied_on": date(2024, 11, 1), "offered_on": date(2024, 12, 1), "started_on": date(2025, 1, 10)}
    ends = {"completed_on": None, "withdrew_on": None, "withdrawal_reason": None}
    return {**usual, "ethnic_group": "Indian", **days, **ends, **said}


def score(name: str, wave: str, value: float, measure: str = "leadership_confidence", **said: Any) -> dict[str, Any]:
    """One score on a scale from 1 to 5."""
    usual = {"programme_id": "P-1", "cohort": "2025", "participant_id": name, "measure": measure, "wave": wave}
    return {**usual, "score": value, "scale_min": 1.0, "scale_max": 5.0, **said}


def session(name: str, number: int, *, attended: bool = True) -> dict[str, Any]:
    """Somebody at one session, of which there is one a month."""
    usual = {"programme_id": "P-1", "cohort": "2025", "participant_id": name}
    return {**usual, "session_id": f"day {9 - number}", "session_on": date(2025, number, 10), "attended": attended}


def tie(one: str, other: str, wave: str = "pre") -> dict[str, Any]:
    """One member names another."""
    return {"programme_id": "P-1", "wave": wave, "from_participant_id": one, "to_participant_id": other}


@contextmanager
def enrolled(
    places: Rows, kind: str = "staff leadership", people: Mapping[str, Mapping[str, Said]] = COLLEAGUES, **tables: Rows
) -> Iterator[Records]:
    """Open records of one programme with these places, and other tables of it."""
    with returns(people) as records:
        submit(records, programmes().with_columns(programme_type=pl.lit(kind)), "programmes")
        for name, rows in {"enrolments": places, **tables}.items():
            if rows:
                submit(records, _typed(pl.DataFrame(rows, infer_schema_length=None)), name)
        yield records


def _typed(frame: pl.DataFrame) -> pl.DataFrame:
    """Columns without a single value are days or words, as the table has it."""
    kinds = {name: pl.Date if name.endswith("_on") else pl.String for name in frame.columns}
    return frame.with_columns(pl.col(name).cast(kinds[name]) for name, kind in frame.schema.items() if kind == pl.Null)


def absent(records: Records, population: str) -> dict[str, str]:
    """The quarters without a count, and what is said of them."""
    table = DeclaredTable((), None, population)
    with records.cursor() as cursor:
        return POPULATIONS[population].cells(cursor, [table]).absent
