"""The title of a card states what was found, in words that its figures bear out."""

from dataclasses import replace

import polars as pl
import pytest

from dashboard.charts.cell import cells
from dashboard.charts.finding import finding, pence
from dashboard.charts.question import Question
from dashboard.disclosure.figures import Figures
from dashboard.indicators import discover
from tests.charts.conftest import QUARTERS, Ask, released

ASKED = ("racially_minoritised",)


def said(question: Question) -> str:
    """The finding of a question, with plain hyphens."""
    return finding(question, cells(question)).replace("\N{NON-BREAKING HYPHEN}", "-")


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("headcount", "racially minoritised people were in post in 2026-Q3."),
        ("workforce_share", "Racially minoritised people were 42% of the people in post in 2026-Q3."),
        ("representation_ratio", "was 0.73 times their share of residents."),
        ("senior_gap", "points lower among senior managers than among everyone in post."),
        ("board_gap", "points lower among trustees than among everyone else in post."),
    ],
)
def test_one_figure_is_said_in_full(ask: Ask, key: str, words: str) -> None:
    """Who, how many, out of whom, when."""
    assert words in said(ask(key, ASKED))


def test_figures_that_are_all_alike_do_not_run_from_one_to_itself(ask: Ask) -> None:
    """Nothing varies, so one number is said once."""
    question = ask(by=("grade", "racially_minoritised"))
    alike = [replace(cell, now=replace(cell.now, value=40.0)) for cell in cells(question)]

    assert ": 40% in each case in" in finding(question, alike)


def test_an_unknown_indicator_is_said_by_its_title(ask: Ask) -> None:
    """A new indicator needs no sentence of its own to be shown."""
    assert said(ask("grade_gap", ASKED)).startswith("Grade gap: ")


def test_nothing_shown_is_said_as_too_few_people(ask: Ask) -> None:
    """The same words whatever is hidden."""
    hidden = ask(hidden=("Asian", "Black", "Mixed", "Other"))

    assert said(hidden) == "Too few people to show a figure for 2026-Q3."


def test_several_groups_are_listed_with_their_figures(ask: Ask) -> None:
    """In alphabetical order, with Other last, and the values of the chart."""
    assert said(ask(hidden=("Mixed",))) == "Of the people in post, 44% were Asian, 48% Black and 60% Other in 2026-Q3."


def test_a_filtered_figure_names_its_place() -> None:
    """A reader of the sentence alone is not misled."""
    figures = released("workforce_share", ("region", "racially_minoritised")).select({"region": "London"})

    assert " in London " in said(Question(discover()["workforce_share"], figures, QUARTERS[-1]))


def test_many_cells_are_said_by_their_extremes(ask: Ask) -> None:
    """Lowest to highest, each with its name."""
    assert "ran from 40% (Team leader) to 64% (Senior manager)" in said(ask(by=("grade", "racially_minoritised")))


def test_what_is_not_known_is_neither_lowest_nor_highest(ask: Ask) -> None:
    """It is shown beside the others, and the sentence is of them."""
    question = ask("unrestricted_share", ("restriction",))

    assert any(dict(cell.codes) == {"restriction": "unknown"} for cell in cells(question))
    assert "nknown" not in said(question)


def test_a_pay_gap_is_said_in_pence() -> None:
    """Nottingham City Council: 7.9 % is 92p for each £1, 8.6 % is 91p; a group that is paid more gets more than £1."""
    assert [pence(gap) for gap in (7.9, 8.6, 0.0, -5.0)] == ["92p", "91p", "£1.00", "£1.05"]


def test_what_cannot_be_counted_says_why(ask: Ask) -> None:
    """No survey, or a gap in the returns: the reason stands where the finding would, and nobody is told of too few people."""
    frame = released("loneliness_rate").as_polars()
    none = [pl.lit(None, pl.Float64).alias(name) for name in ("value", "lower", "upper")]
    absent = frame.with_columns(*none, pl.lit("x").alias("status"), pl.lit("No staff survey came in.").alias("note"))
    figures = Figures.released(absent, indicator="loneliness_rate", by=(), policy="viewer 2026-1", release=7)

    assert said(Question(discover()["loneliness_rate"], figures, QUARTERS[-1])) == (
        "No figure for 2026-Q3: no staff survey came in."
    )
