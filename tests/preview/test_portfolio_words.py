"""A reading as text."""

from dashboard.preview.portfolio_words import lines
from tests.preview.test_portfolio import portfolio


def test_every_figure_has_a_line_and_a_missing_one_says_why() -> None:
    """In words that survive a terminal."""
    told = list(lines(portfolio()))

    assert told[0] == "Grants awarded in the year to the end of 2026-Q3."
    assert "    altogether: £100,000" in told
    assert any(line.startswith("    people supported: not known.") for line in told)
