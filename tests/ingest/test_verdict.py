"""Putting the findings of a file together."""

from dashboard.ingest import check
from tests.ingest.workforce_file import COLUMNS, NAME, people, written


def test_progress_ends_complete() -> None:
    """Whoever watches is told how much is done of how much, never backwards."""
    told: list[tuple[float, float, str]] = []
    check(written(people()).encode(), file_name=NAME, progress=lambda *step: told.append(step))

    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    assert told[-1][0] == told[-1][1]


def test_everything_is_reported_in_one_pass() -> None:
    """A missing column, a ragged row, an unreadable cell and a broken rule come together."""
    rows = people()
    rows[0]["fte"], rows[1]["start_date"] = "x", "2027-01-01"
    text = written(rows, columns=tuple(name for name in COLUMNS if name != "region")) + "ORG-01,2026-Q3\n"
    found = {(problem.row, problem.column) for problem in check(text.encode(), file_name=NAME).problems}

    assert found == {(1, "region"), (2, "fte"), (3, "start_date"), (8, "staff_id")}


def test_columns_that_are_not_ours_are_named_and_not_kept() -> None:
    """They are a warning, and their cells go no further."""
    rows = [row | {"cost_centre": "4711"} for row in people()]
    report = check(written(rows, columns=(*COLUMNS, "cost_centre")).encode(), file_name=NAME)

    assert report.accepted
    assert report.dropped == ("cost_centre",)
    assert report.frame is not None
    assert "cost_centre" not in report.frame.columns
    assert [warning.column for warning in report.warnings] == ["cost_centre"]


def test_an_absent_column_takes_the_value_the_table_gives_it() -> None:
    """Without `ethnicity_frame` everybody answered the census of 2021."""
    columns = tuple(name for name in COLUMNS if name != "ethnicity_frame")
    report = check(written(people(), columns=columns).encode(), file_name=NAME)

    assert report.frame is not None
    assert report.accepted
    assert report.frame["ethnicity_frame"].unique().to_list() == ["census_2021"]
