"""Ribbons are as broad as there are people, and hidden ways have none."""

from itertools import pairwise

import pytest

from dashboard.charts.flow import LEFT, ROSE, STAYED, flow, flow_finding, flow_marks, is_flow, ribbons
from dashboard.charts.question import Question
from dashboard.disclosure.figures import Figures
from dashboard.indicators import discover
from tests.charts.conftest import QUARTERS, released

BY = ("grade", "next_grade")
WAYS = {
    ("Frontline", "Frontline"): 80,
    ("Frontline", "Manager"): 15,
    ("Frontline", "Left"): 25,
    ("Manager", "Manager"): 40,
}


def asked(ways: dict[tuple[str, str], int]) -> Question:
    """A question about these ways; every other way is hidden."""
    question = Question(discover()["grade_flow"], _all(), QUARTERS[-1])
    frame = question.frame
    for at, row in frame.iterrows():
        people = ways.get((row["grade"], row["next_grade"]))
        frame.loc[at, ["status", "numerator"]] = ["c", None] if people is None else ["", people]
    return question


def _all() -> Figures:
    return released("grade_flow", BY).select({"quarter": QUARTERS[-1]})


def test_every_shown_way_is_a_ribbon_of_its_people() -> None:
    """And the ribbons of one grade lie one below the other without overlap."""
    found = {(one.source, one.target): one for one in ribbons(asked(WAYS).latest)}

    assert {way: one.people for way, one in found.items()} == WAYS
    frontline = sorted((one.left, one.left + one.people) for way, one in found.items() if way[0] == "Frontline")
    assert all(end == begin for (_, end), (begin, _) in pairwise(frontline))


def test_it_stands_with_the_highest_grade_on_top_and_those_who_left_last() -> None:
    """On both sides."""
    found = ribbons(asked(WAYS).latest)
    manager = next(one for one in found if one.source == "Manager")
    gone = next(one for one in found if one.target == "Left")

    assert manager.left == min(one.left for one in found)
    assert gone.right == max(one.right for one in found)


def test_the_finding_counts_who_rose_and_who_left() -> None:
    """From what is shown only."""
    said = flow_finding(asked(WAYS))

    assert said.startswith("Of 160 staff of a year before, 15 were in a higher grade and 25 had left")


def test_with_everything_hidden_it_says_so_and_draws_nothing() -> None:
    """No ribbon, no error."""
    question = asked({})

    assert flow_finding(question).startswith("Too few people")
    assert [trace["x"] for trace in flow(question)["data"]] == [[], []]


def test_the_key_names_the_colours_there_are() -> None:
    """Colour never says anything alone."""
    assert [mark.colour for mark in flow_marks(asked(WAYS))] == [ROSE, STAYED, LEFT]


@pytest.mark.parametrize(("by", "expected"), [(BY, True), (("grade",), False)])
def test_only_a_split_by_both_grades_is_a_flow(by: tuple[str, ...], expected: bool) -> None:
    """One grade alone is a row of bars."""
    question = Question(discover()["grade_flow"], released("grade_flow", by), QUARTERS[-1])

    assert is_flow(question) is expected
