"""What round trips cost, by organisation and by rule."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from dashboard.records import Records, Trip
from dashboard.records.burden import Outcome, note
from dashboard.records.burden_tables import IDLE, by_organisation, by_rule

MORNING = datetime(2026, 10, 5, 9, tzinfo=UTC)


def trip(
    records: Records, sitting: str, minute: float, outcome: Outcome, asked: Mapping[tuple[str, str], int] | None = None
) -> None:
    """Write one trip of ORG-01 down."""
    made = Trip(sitting, "tests", "browser", outcome, "workforce", "ORG-01", 40, asked or {})
    with records.writing() as cursor:
        note(cursor, made, at=MORNING + timedelta(minutes=minute))


def test_minutes_run_from_one_trip_to_the_next(records: Records) -> None:
    """Two sittings: eight minutes of mending in the first, one in the second; who leaves is not counted on."""
    trip(records, "one", 0, "to mend", {("in_range", "error"): 3})
    trip(records, "one", 6, "accepted")
    trip(records, "one", 8, "committed")
    trip(records, "two", 60, "accepted")
    trip(records, "two", 61, "committed")
    trip(records, "two", 61 + 5 * IDLE, "accepted")
    with records.cursor() as cursor:
        row = by_organisation(cursor).row(0, named=True)

    assert (row["organisation"], row["sittings"], row["round_trips"], row["sent_back"]) == ("ORG-01", 2, 6, 1)
    assert row["minutes"] == pytest.approx(8 + 1 + IDLE)


def test_a_trips_minutes_are_shared_among_what_it_asked(records: Records) -> None:
    """Six minutes over two rules are three for each, however many cells either had."""
    trip(records, "one", 0, "to mend", {("in_range", "error"): 300, ("salary_a_year", "query"): 1})
    trip(records, "one", 6, "committed")
    with records.cursor() as cursor:
        rows = {row["rule"]: row for row in by_rule(cursor).iter_rows(named=True)}

    assert rows["in_range"]["minutes"] == rows["salary_a_year"]["minutes"] == pytest.approx(3)
    assert (rows["in_range"]["cells"], rows["in_range"]["round_trips"], rows["in_range"]["organisations"]) == (
        300,
        1,
        1,
    )
