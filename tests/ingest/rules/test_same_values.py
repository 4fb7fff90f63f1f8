"""Two columns that hold the same."""

from dashboard.ingest import check
from tests.ingest.workforce_file import NAME, Row, people, written


def told(rows: list[Row], **headers: str) -> list[str]:
    """What is asked about columns that hold the same."""
    report = check(written(rows, headers=headers).encode(), file_name=NAME)
    assert report.accepted
    return [problem.message for problem in report.queries if problem.code == "same values"]


def test_both_are_named() -> None:
    """By the file's own headers and the table's; it is a question, because it may be right."""
    (words,) = told([row | {"team_id": row["staff_id"]} for row in people()], staff_id="Staff ID")

    assert words.startswith("Staff ID (staff_id) and team_id (team_id) hold the same in every row")


def test_columns_that_differ_once_are_not_the_same() -> None:
    """Nor are such as hold hardly anything, where likeness is no wonder."""
    rows = [row | {"team_id": row["staff_id"]} for row in people()]
    rows[5]["team_id"] = "T-1"

    assert told(rows) == []
    assert told([row | {"team_id": "T-1", "job_family": "Helpline"} for row in people()]) == []
    assert told([row | {"team_id": row["staff_id"]} for row in people(4)]) == []
