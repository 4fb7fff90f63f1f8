"""Finding separator and header."""

from collections.abc import Sequence

import pytest

from dashboard.ingest.reading.dialect import find_dialect

KNOWN = {"staff", "grade", "region"}


def score(cells: Sequence[str]) -> float:
    """Count known names."""
    return float(sum(cell.strip() in KNOWN for cell in cells))


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_each_separator_is_found(separator: str) -> None:
    """By the names it separates, not by how often it occurs."""
    data = f"staff{separator}grade\na,b,c;d|e\tf{separator}1\n".encode()
    found = find_dialect(data, score)

    assert (found.separator, found.headers, found.header_line, found.header_start) == (
        separator,
        ("staff", "grade"),
        1,
        0,
    )


def test_a_header_under_notes_keeps_its_line() -> None:
    """Blank lines count, and a line break inside quotes does not: so a spreadsheet shows it."""
    data = b'"A note\nof two lines"\n\nstaff,grade\n1,2\n'
    found = find_dialect(data, score)

    assert (found.header_line, data[found.header_start :]) == (3, b"staff,grade\n1,2\n")


def test_a_declared_separator_is_obeyed_and_not_counted_as_a_line() -> None:
    """A spreadsheet does not show that line either."""
    found = find_dialect(b"sep=^\nstaff^grade\n1^2\n", score)

    assert (found.separator, found.header_line) == ("^", 1)


def test_no_known_name_is_a_score_of_nothing() -> None:
    """Then the file is not one of ours."""
    assert find_dialect(b"x,y\n1,2\n", score).score == 0
