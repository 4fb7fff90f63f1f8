"""Moves on a scale."""

import pytest

from dashboard.charts.before_after import before_after, key, move, told
from dashboard.charts.row import Row
from tests.charts.programmes import question

NOTE = "A clear change for the better. From 2.9 to 3.6 on a scale of 1 to 5. A large effect."


def test_a_move_is_read_from_the_note_and_the_change() -> None:
    """Where people began, the change added to it, and its interval."""
    found = move(Row("", 0.72, 0.6, 0.84, note=NOTE))

    assert found is not None
    assert (found.before, found.after, found.low, found.high) == (2.9, pytest.approx(3.62), 1, 5)
    assert found.interval == pytest.approx((3.5, 3.74))


def test_without_where_people_began_the_change_alone_is_drawn() -> None:
    """And a hidden one is a stub, as anywhere else."""
    assert move(Row("", 0.72, 0.6, 0.84, note="A clear change.")) is None
    assert move(Row("", None, None, None, note=NOTE)) is None
    assert len(before_after(question("confidence_change", {}))) == 1
    assert told(question("confidence_change", {})).startswith("Too few people")


def test_both_ends_are_named_on_the_side_away_from_each_other() -> None:
    """A fall has the later one on the left."""
    rise = before_after(question("confidence_change", {(): 0.7}, NOTE))[0].figure["layout"]["annotations"]
    fall = before_after(question("isolation_change", {(): -0.7}, "From 6.0 to 5.3 on a scale of 3 to 9."))[0].figure

    assert [(one["text"], one["xanchor"]) for one in rise[1:]] == [
        ("before <b>2.9</b>", "right"),
        ("after <b>3.6</b>", "left"),
    ]
    assert [one["xanchor"] for one in fall["layout"]["annotations"][1:]] == ["left", "right"]
    assert fall["layout"]["xaxis"]["tickvals"] == list(range(3, 10))


def test_the_sentence_says_which_way_and_the_interval_is_named() -> None:
    """In points."""
    asked = question("confidence_change", {(): 0.7}, NOTE)

    assert told(asked).startswith("Leadership confidence rose by 0.70 points")
    assert [mark.text for mark in key(asked)] == ["95% interval of the change"]
