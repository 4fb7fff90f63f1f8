"""The flag that grade changes the finding."""

from dataclasses import replace

import pytest

from dashboard.charts.cell import cells
from dashboard.charts.question import Question
from dashboard.charts.within_grades import flags, within
from dashboard.disclosure.figures import Figures
from tests.charts.conftest import Ask, released

SHOWN, PARITY = "Disparity shown: this group is worse off.", "Parity shown."


def noted(figures: Figures, note: str, value: float) -> Figures:
    """The same figures, all with one note and value."""
    frame = figures.as_polars()
    told = frame.with_columns(
        note=frame["note"].str.replace(".*", note, literal=False), value=frame["value"] * 0 + value
    )
    return Figures.released(told, indicator=figures.indicator, by=figures.by, policy=figures.policy)


@pytest.fixture
def judged(ask: Ask) -> Question:
    """A judged question about racially minoritised people: a disparity of 1.5."""
    question = ask("representation_ratio", ("racially_minoritised",))
    figures = noted(question.figures, SHOWN, 1.5)
    return replace(question, figures=figures, indicator=replace(question.indicator, judged=True))


def beside(question: Question, note: str, value: float) -> Question:
    """The same question with what it is within grades."""
    return replace(question, stratified=noted(released("representation_ratio", question.by), note, value))


def test_another_verdict_within_grades_is_flagged(judged: Question) -> None:
    """Parity within grades, a disparity without regard to them."""
    question = beside(judged, PARITY, 1.05)

    assert [(one.kind, one.text) for one in flags(question, cells(question))] == [
        ("mixed", "Grade changes the finding")
    ]
    assert within(question, cells(question)) == (
        "Within grades it is 1.05, parity shown: the mix of grades changes the finding."
    )


def test_the_same_verdict_is_said_and_not_flagged(judged: Question) -> None:
    """Readers learn that grade was looked at."""
    question = beside(judged, SHOWN, 1.4)

    assert flags(question, cells(question)) == ()
    assert within(question, cells(question)) == "Within grades it is 1.40, and the verdict is the same."


def test_a_ratio_that_turns_round_is_flagged_even_where_the_verdict_stays(judged: Question) -> None:
    """Simpson's paradox proper."""
    question = beside(judged, SHOWN, 0.7)

    assert flags(question, cells(question))


def test_without_figures_within_grades_nothing_is_said(judged: Question) -> None:
    """Nor where they are split in another way."""
    other = replace(judged, stratified=released("representation_ratio", ("ethnic_group",)))

    assert flags(judged, cells(judged)) == flags(other, cells(other)) == ()
    assert within(judged, cells(judged)) == ""
