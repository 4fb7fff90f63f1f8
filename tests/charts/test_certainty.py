"""How sure, and since when, in words that the intervals bear out."""

from dashboard.charts.cell import cells
from dashboard.charts.certainty import certainty
from dashboard.charts.question import Question
from dashboard.indicators import discover
from tests.charts.conftest import QUARTERS, Ask, released


def said(question: Question) -> str:
    """What is said, with plain hyphens."""
    return certainty(question, cells(question)).replace("\N{NON-BREAKING HYPHEN}", "-")


def test_one_share_is_compared_with_the_census_and_with_the_start(ask: Ask) -> None:
    """Interval, side, change."""
    assert said(ask(by=("racially_minoritised",))) == (
        "95% interval 40% to 44%. Above their share of residents (18%, Census 2021). No clear change since 2023-Q4 (40%)."
    )


def test_a_count_says_that_its_interval_is_protection(ask: Ask) -> None:
    """It is no sampling interval, because everybody is counted."""
    assert "Protection can have moved it within" in said(ask("headcount", ("racially_minoritised",)))


def test_bounds_are_not_called_an_interval(ask: Ask) -> None:
    """They say what the unknown could hide."""
    words = said(ask("minoritised_share_bounds", ()))

    assert "depending on those whose ethnicity is unknown" in words
    assert "95%" not in words


def test_many_cells_are_counted_instead_of_named(ask: Ask) -> None:
    """A paragraph of names is no sentence."""
    assert "of 36" in said(ask("representation_ratio", ("region", "ethnic_group"), hidden=("Mixed",)))


def test_the_first_quarter_has_no_change(ask: Ask) -> None:
    """There is nothing before it."""
    assert "since" not in said(ask(quarter=QUARTERS[0]))


def test_a_hidden_figure_says_when_it_was_last_shown() -> None:
    """So that nobody takes the gap for a nought."""
    figures = released("ethnicity_known_rate", (), frozenset({QUARTERS[-1]}))

    assert said(Question(discover()["ethnicity_known_rate"], figures, QUARTERS[-1])).startswith(
        "Last shown for 2026-Q2: "
    )
