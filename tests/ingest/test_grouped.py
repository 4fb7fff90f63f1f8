"""One line for each rule."""

from dashboard.ingest.grouped import FIRST, grouped
from dashboard.ingest.problem import Problem


def test_a_rule_is_one_group_with_its_first_rows() -> None:
    """The commonest first, and no row twice."""
    many = [Problem(row, "fte", "x", "Wrong format", "a", code="number") for row in range(2, 12)]
    groups = grouped([Problem(1, "region", None, "Bad file", "b", code="missing"), *many, many[0]])

    assert [(group.first.column, group.count) for group in groups] == [("fte", 11), ("region", 1)]
    assert groups[0].places == f"{', '.join(str(row) for row in range(2, 2 + FIRST))} and more"
    assert groups[1].places == "1"


def test_what_has_no_row_is_of_the_file() -> None:
    """And stands for as many as it says."""
    groups = grouped([Problem(None, "staff_id", "ORG-01", "Bad value", "a", 23, "vanished")])

    assert (groups[0].places, groups[0].count) == ("the file", 23)
