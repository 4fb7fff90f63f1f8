"""A reading as text."""

from dataclasses import replace

from dashboard.ingest import Problem
from dashboard.preview.portfolio_words import MOST, lines
from dashboard.preview.readable import Unread
from tests.preview.test_portfolio import portfolio


def test_every_figure_has_a_line_and_a_missing_one_says_why() -> None:
    """In words that survive a terminal."""
    told = list(lines(portfolio()))

    assert told[0] == "Grants awarded in the year to the end of 2026-Q3."
    assert "    altogether: £100,000" in told
    assert any(line.startswith("    people supported: not known.") for line in told)


def test_what_could_not_be_read_is_named_before_any_figure() -> None:
    """The row, why it could not be read, and recipients under several names; many are counted."""
    names = tuple((f"GB-CHC-{number}", ("One", "Two", "Three")) for number in range(MOST + 5))
    unread = Unread(2, 9, 1_500, (Problem(4, "amount_awarded", "lots", "Wrong format", "It must be a number."),))
    read = replace(portfolio().read, unread=unread, renamed=names, namesakes=(("One", ("A", "B")),))
    told = list(lines(replace(portfolio(), read=read)))

    assert told[0].endswith("Every figure is without 2 of 9 rows, which could not be read.")
    assert told[2:5] == [
        "What could not be known",
        "  2 of 9 rows could not be read. They are in no figure, and would come to £1,500 as far as they say.",
        "    Row 4: It must be a number.",
    ]
    assert told[5] == "  GB-CHC-0 is called One, Two and Three: one recipient, counted by its identifier."
    assert "  And 5 more recipients of the kind." in told
    assert "  One stands for A and B: counted as 2 recipients." in told
