"""Onlyness from a file."""

import pytest

from tests.cli.calculator.asking import Asking

TEAMS = [
    (team, "m" if member < own else "o")
    for team, (own, size) in enumerate([(1, 8), (0, 10), (4, 6), (0, 12), (1, 8)])
    for member in range(size)
]


def test_five_teams(asking: Asking) -> None:
    """Two of six are alone, about as many as chance gives; exposure 0.4861 where their share is 0.1364."""
    found = asking.answer("onlyness", asking.file("team,group", *TEAMS))

    assert (found["group"], found["members"]) == ("m", 6)
    assert found["value"] == found["observed"] == pytest.approx(2 / 6)
    assert found["expected"] == pytest.approx(0.336, abs=5e-4)
    assert [found["exposure"], found["group_share"]] == pytest.approx([0.4861, 0.1364], abs=5e-5)
    assert found["verdict"] == "cannot tell yet"
    assert found["p_value"] > 0.5


def test_more_alone_than_chance_is_shown(asking: Asking) -> None:
    """Thirty teams of ten, one member each: random allocation would leave four in ten alone."""
    rows = [(team, "x" if place == 0 else "o") for team in range(30) for place in range(10)]
    found = asking.answer("onlyness", asking.file("team,group", *rows))

    assert (found["value"], found["verdict"], found["worse_off"]) == (1, "disparity shown", "group")
    assert found["p_value"] == pytest.approx(1e-4)


def test_one_group_is_refused(asking: Asking) -> None:
    """Nobody to be alone among."""
    assert "one group only" in asking.refusal("onlyness", asking.file("team,group", (1, "a"), (2, "a")))
