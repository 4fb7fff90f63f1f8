"""Faulty cells that hold the same."""

from dashboard.ingest import check
from dashboard.ingest.alike import alike, suggestion
from dashboard.ingest.problem import Problem
from tests.ingest.workforce_file import NAME, people, written


def test_cells_alike_are_one_group_the_most_frequent_first() -> None:
    """With every line, and the code that the problem's own words suggest."""
    rows = people()
    for place, text in ((0, "Manger"), (1, "Manger"), (3, "boss")):
        rows[place]["grade"] = text
    groups = alike(check(written(rows).encode(), file_name=NAME))

    assert [(one.column, one.value, one.lines, one.suggestion) for one in groups] == [
        ("grade", "Manger", (2, 3), "Manager"),
        ("grade", "boss", (5,), None),
    ]


def test_what_should_be_blank_is_suggested_to_be_blank() -> None:
    """A reason for leaving without a leaving date."""
    rows = people()
    rows[0]["leaving_reason"] = "Resignation"

    assert [one.suggestion for one in alike(check(written(rows).encode(), file_name=NAME))] == [""]


def test_what_differs_from_row_to_row_is_not_mended_alike() -> None:
    """The same identifier twice is right once."""
    rows = [*people(), people()[0]]

    assert alike(check(written(rows).encode(), file_name=NAME)) == ()


def test_a_suggestion_is_only_what_the_words_say() -> None:
    """Nothing is guessed here."""
    assert suggestion(Problem(2, "grade", "x", "Bad value", "grade must be known.", code="not on the list")) is None
