"""Decisions laid over the cells of a file, each of them said."""

from dashboard.ingest import Report, check
from dashboard.ingest.choices import Choices
from tests.ingest.workforce_file import NAME, spoilt


def checked(choices: Choices, **cells: str) -> Report:
    """The report on a file with some cells of its second row spoilt, under some choices."""
    return check(spoilt(1, **cells).encode(), file_name=NAME, choices=choices)


def test_a_cell_is_mended_where_the_spreadsheet_shows_it() -> None:
    """Line and column name one cell, and the change is a notice."""
    report = checked(Choices(cells={(3, "fte"): "0.5"}), fte="x")

    assert report.accepted
    assert report.frame is not None
    assert report.frame["fte"][1] == 0.5
    assert [(one.column, one.code, one.count) for one in report.notices] == [("fte", "chosen cells", 1)]


def test_a_spelling_is_read_alike_wherever_it_stands() -> None:
    """Case and spaces do not matter, and other spellings of the column stay."""
    report = checked(Choices(spellings={"ethnic_group": {"desi": "Indian"}}), ethnic_group=" Desi ")

    assert report.accepted
    assert report.frame is not None
    assert report.frame["ethnic_group"].to_list()[:3] == ["Indian", "Indian", "Caribbean"]
    assert "Read as Indian" in report.warnings[0].message


def test_a_row_is_left_out_with_whatever_is_wrong_with_it() -> None:
    """A row that breaks off is not among the cells, and can be left out all the same."""
    ragged = spoilt(1, fte="x") + "ORG-01,2026-Q3\n"
    report = check(ragged.encode(), file_name=NAME, choices=Choices(rows_out=frozenset({3, 8, 99})))

    assert report.accepted
    assert report.rows == 5
    assert [(one.code, one.count) for one in report.notices] == [("chosen rows out", 2)]


def test_nothing_is_said_of_choices_that_change_nothing() -> None:
    """A remembered spelling that does not occur, or a column that is not there, is no news."""
    report = checked(
        Choices(spellings={"ethnic_group": {"desi": "Indian"}}, cells={(99, "fte"): "1", (3, "shoe"): "1"})
    )

    assert report.accepted
    assert report.warnings == ()
