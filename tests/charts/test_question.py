"""A question knows what it is about."""

from dataclasses import replace

from dashboard.charts.question import Question
from dashboard.indicators import discover
from tests.charts.conftest import QUARTERS, Ask, released


def test_the_latest_rows_are_those_of_the_quarter_asked_about(ask: Ask) -> None:
    """Not of the newest there is, when another is asked about."""
    assert set(ask(quarter="2024-Q2").latest["quarter"]) == {"2024-Q2"}


def test_quarters_run_from_oldest_to_newest(ask: Ask) -> None:
    """All of them, whatever is asked about."""
    assert ask(quarter="2024-Q2").quarters == QUARTERS


def test_a_single_figure_is_called_after_its_group(ask: Ask) -> None:
    """Filtered to one group, the group; otherwise everyone."""
    one = released("workforce_share", ("racially_minoritised",)).select({"racially_minoritised": "yes"})
    question = Question(discover()["workforce_share"], one, QUARTERS[-1])

    assert (question.subject, question.characteristic, question.by) == (
        "Racially minoritised",
        "racially_minoritised",
        (),
    )
    assert ask("ethnicity_known_rate", ()).subject == "Everyone"
    assert (
        replace(ask("ethnicity_known_rate", ()), indicator=discover()["onlyness_rate"]).subject
        == "Racially minoritised"
    )


def test_its_start_is_the_first_quarter_with_a_figure() -> None:
    """Movements have none in their first year; before the start nothing can have changed."""
    question = Question(discover()["workforce_share"], released("workforce_share"), QUARTERS[-1])
    question.frame.loc[question.frame["quarter"] < QUARTERS[4], "value"] = None

    assert question.start == QUARTERS[4]


def test_financial_years_are_the_quarters_that_end_one(ask: Ask) -> None:
    """March, and nothing between."""
    question = replace(ask("leavers", ("ethnic_group",), view="trend"), financial=True)

    assert {quarter[-2:] for quarter in question.quarters} == {"Q1"}
