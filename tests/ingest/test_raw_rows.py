"""Rows as they stand in a file, read again on demand."""

from dashboard.ingest import Choices, check
from dashboard.ingest.raw_rows import headers_and_samples, raw_rows
from tests.ingest.workforce_file import NAME, people, spoilt, written


def test_rows_come_with_their_lines_and_the_tables_columns() -> None:
    """What a cell holds is what the file holds, whatever would be read from it; blank rows keep their place."""
    lines = spoilt(1, fte=" x ").splitlines()
    content = "\n".join([lines[0], lines[1], "", *lines[2:]]).encode()
    rows = raw_rows(content, check(content, file_name=NAME))

    assert rows["line"].to_list() == [2, 4, 5, 6, 7, 8]
    assert rows["fte"][1] == " x "


def test_decisions_are_laid_over_them() -> None:
    """So that a second look starts from what was mended in the first."""
    content = spoilt(1, fte="x").encode()
    choices = Choices(cells={(3, "fte"): "0.5"}, rows_out=frozenset({2}))
    rows = raw_rows(content, check(content, file_name=NAME), choices)

    assert rows.select("line", "fte").row(0) == (3, "0.5")


def test_headers_come_with_what_stands_under_them() -> None:
    """Whatever they are called: a person knows their column by its values."""
    content = written(people(), headers={"grade": "Job level"}).encode()

    assert headers_and_samples(content, check(content, file_name=NAME))["Job level"] == (
        "Frontline",
        "Manager",
        "Executive",
    )


def test_what_cannot_be_told_apart_has_no_rows() -> None:
    """A quote that is never closed leaves nothing to show."""
    content = (written(people()) + '"').encode()
    report = check(content, file_name=NAME)

    assert raw_rows(content, report).is_empty()
    assert headers_and_samples(content, report) == {}
