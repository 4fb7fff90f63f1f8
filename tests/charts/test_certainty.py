"""How sure, and since when, in words that the intervals bear out."""

import polars as pl

from dashboard.charts.build import build
from dashboard.charts.cell import cells
from dashboard.charts.certainty import certainty
from dashboard.charts.marks import marks
from dashboard.charts.question import Question
from dashboard.disclosure.figures import Figures
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


def test_what_is_written_as_one_is_not_called_below_parity() -> None:
    """A share of exact pounds can be surely below and still be written as 1.00."""
    frame = released("funding_parity", ("parity_base",)).as_polars()
    near = frame.with_columns(value=pl.lit(0.997), lower=pl.lit(0.995), upper=pl.lit(0.999))
    question = Question(
        discover()["funding_parity"],
        Figures.released(near, indicator="funding_parity", by=("parity_base",), policy="viewer 2026-1"),
        QUARTERS[-1],
    )

    assert "About parity" in said(question)
    assert "Below parity" not in said(question)


def test_an_exact_count_has_no_interval_to_speak_of() -> None:
    """Seats are counted whole: five is not five to five."""
    frame = released("seats_held", ("member_type",)).as_polars()
    exact = frame.with_columns(lower=pl.col("value"), upper=pl.col("value"))
    figures = Figures.released(exact, indicator="seats_held", by=("member_type",), policy="viewer 2026-1")
    question = Question(discover()["seats_held"], figures, QUARTERS[-1])

    assert not [mark for mark in marks(question) if mark.shape == "interval"]
    assert "between" not in str(build(question).figure)


def test_counts_to_date_do_not_say_that_they_have_risen(ask: Ask) -> None:
    """They can do nothing else; a rate of the same people says what has changed."""
    assert "since" not in said(ask("withdrawal_reasons", ("withdrawn_for",)))
    assert "since" in said(ask("completion_rate", ("course",)))
