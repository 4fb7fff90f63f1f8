"""Participants whom no workforce return knows."""

from pathlib import Path

import polars as pl

from dashboard.ingest.rules.participants import unknown_staff
from dashboard.records import Records
from tests.indicators.cohorts.test_rows import member, typed
from tests.pages.world import PEPPER, people

ROWS = typed(
    "enrolments",
    [
        member(1),
        member(2, staff_id="nobody"),
        member(3, staff_id=None),
        member(4, organisation_id="ORG-99", staff_id="elsewhere"),
    ],
)


def found(records: Records | None = None, **companions: pl.DataFrame) -> list[tuple[int, str]]:
    """Rows that are remarked on, and what their cell says."""
    faults = unknown_staff("enrolments", ROWS, records, companions)
    return list(zip(faults["index"].to_list(), faults["value"].to_list(), strict=True))


def test_a_stranger_is_named_at_their_row() -> None:
    """Known from a file that is sent along; a blank is none, and of an organisation without returns nothing is said."""
    assert found(workforce=people("2026-Q2")) == [(1, "nobody")]


def test_returns_that_were_submitted_count(tmp_path: Path) -> None:
    """As the records keep them, under other identifiers."""
    with Records.open(tmp_path / "records.duckdb", pepper=PEPPER) as records:
        assert found(records) == []
        records.submit("workforce", people("2026-Q2"), by="test", file_name="w", file_hash="0" * 64)
        assert found(records) == [(1, "nobody")]


def test_whoever_sees_no_staff_is_told_nothing_of_them(tmp_path: Path) -> None:
    """The deliverer of a programme cannot find out by trial who works for its partners."""
    with Records.open(tmp_path / "records.duckdb", pepper=PEPPER) as records:
        records.submit("workforce", people("2026-Q2"), by="test", file_name="w", file_hash="0" * 64)
    with Records.open(tmp_path / "records.duckdb", pepper=PEPPER, scope=lambda: frozenset({"ORG-02"})) as narrow:
        assert found(narrow) == []


def test_other_tables_and_other_columns_are_left_alone() -> None:
    """And without anything to compare with nothing is said."""
    assert unknown_staff("attendance", ROWS, None, {"workforce": people("2026-Q2")}).is_empty()
    assert unknown_staff("enrolments", ROWS.drop("staff_id"), None, {"workforce": people("2026-Q2")}).is_empty()
    assert found() == []
