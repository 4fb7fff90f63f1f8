"""What was known before is told by person and by organisation, from current submissions only."""

from datetime import date

import polars as pl
import pytest

from dashboard.records import Records
from dashboard.records.workforce_history import headcounts, last_seen
from tests.records.people import submit, workforce


@pytest.fixture
def history(records: Records) -> Records:
    """Two organisations; in A somebody left in the second quarter and is not reported after it."""
    submit(records, workforce(["A", "B"], "2026-Q1", 3))
    left = pl.when(pl.col("staff_id") == "staff-0").then(date(2026, 5, 1))
    changed = workforce(["A"], "2026-Q2", 3).with_columns(
        leaving_date=left,
        leaving_reason=pl.when(left.is_not_null()).then(pl.lit("Resignation")),
        ethnic_group=pl.lit("African"),
    )
    submit(records, changed)
    submit(records, workforce(["A"], "2026-Q3", 2, start=1))
    return records


def person(history: Records, before: str, organisation: str, staff: str) -> dict[str, object]:
    """What was last seen of one person before a quarter."""
    key = history.rekeyed("workforce", pl.DataFrame({"organisation_id": [organisation], "staff_id": [staff]}))
    return last_seen(history, before, [organisation]).join(key, on=["organisation_id", "staff_id"]).row(0, named=True)


def test_a_leaver_is_remembered_after_a_quarter_without_them(history: Records) -> None:
    """Somebody who left two quarters ago and is back can be told by it."""
    seen = person(history, "2026-Q4", "A", "staff-0")

    assert (seen["quarter"], seen["leaving_date"]) == ("2026-Q2", date(2026, 5, 1))


def test_the_latest_quarter_counts_blanks_included(history: Records) -> None:
    """Who is in post has no leaving date, whatever came earlier; groups and dates are the latest ones."""
    seen = person(history, "2026-Q3", "A", "staff-1")

    assert (seen["quarter"], seen["leaving_date"], seen["ethnic_group"]) == ("2026-Q2", None, "African")
    assert person(history, "2026-Q2", "A", "staff-1")["ethnic_group"] == "Indian"
    assert seen["start_date"] == date(2020, 1, 1)


def test_only_earlier_quarters_and_asked_organisations(history: Records) -> None:
    """A file is compared with what came before it, and an organisation sees its own people only."""
    assert last_seen(history, "2026-Q1").is_empty()
    assert set(last_seen(history, "2026-Q4", ["B"])["organisation_id"]) == {"B"}
    assert set(last_seen(history, "2026-Q4")["organisation_id"]) == {"A", "B"}


def test_withdrawn_submissions_are_no_history(history: Records) -> None:
    """What an organisation took back is not held against its next file."""
    for number in history.submissions().filter(pl.col("owner") == "A")["id"]:
        history.withdraw(number, "tests")

    assert set(last_seen(history, "2026-Q4")["organisation_id"]) == {"B"}


def test_headcounts_are_of_people_in_post(history: Records) -> None:
    """Who left in the quarter is not in its headcount."""
    assert headcounts(history).rows() == [
        ("A", "2026-Q1", 3),
        ("A", "2026-Q2", 2),
        ("A", "2026-Q3", 2),
        ("B", "2026-Q1", 3),
    ]
