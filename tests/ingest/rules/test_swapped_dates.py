"""Dates under each other's header."""

from dashboard.ingest import check
from tests.ingest.workforce_file import NAME, Row, people, written


def told(rows: list[Row], **headers: str) -> list[str]:
    """What is said of swapped dates."""
    report = check(written(rows, headers=headers).encode(), file_name=NAME)
    return [problem.message for problem in report.problems if problem.code == "swapped column"]


def exchanged(rows: list[Row]) -> list[Row]:
    """The same rows with both dates exchanged."""
    return [row | {"start_date": row["leaving_date"], "leaving_date": row["start_date"]} for row in rows]


def test_both_are_named_once() -> None:
    """By the file's own headers, whoever is still there: most rows then have an end and no beginning."""
    (words,) = told(exchanged(people(12)), start_date="Start date", leaving_date="Leaving date")

    assert words.startswith("Start date and Leaving date are swapped")


def test_leavers_alone_tell_it_too() -> None:
    """Each of them would have left before they started."""
    leavers = [row | {"leaving_date": "2026-08-31", "leaving_reason": "Resignation"} for row in people()]

    assert len(told(exchanged(leavers))) == 1
    assert told(leavers) == []


def test_a_slip_is_no_swap() -> None:
    """One row the wrong way round, or a start that is missing here and there."""
    rows = people(12)
    rows[2]["start_date"] = "2026-09-20"
    rows[5]["start_date"] = ""

    assert told(rows) == []
