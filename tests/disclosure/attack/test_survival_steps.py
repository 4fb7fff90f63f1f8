"""Steps of survival curves: whether any says exactly how many people left."""

from dataclasses import replace

import polars as pl
import pytest

from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.survival_steps import Steps, read_off
from dashboard.disclosure.policy import Policy
from tests.disclosure.attack.small_release import staff_of
from tests.disclosure.people import network

QUARTERS = ("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4")


@pytest.fixture(scope="module")
def roster() -> Roster:
    """The network over a year, in which a twentieth leave each quarter."""
    return Roster.opened(staff_of(network(quarters=QUARTERS), QUARTERS))


def test_rounded_steps_do_not_count_people(roster: Roster, viewer: Policy) -> None:
    """Under the policy in force most steps that stand for leavers do not say how many."""
    found = read_off(roster, viewer)

    assert found.steps > 20
    assert found.share < 0.6


def test_unrounded_steps_are_read_off(roster: Roster, viewer: Policy) -> None:
    """Without rounding every step says exactly how many left, and the attack sees it."""
    found = read_off(roster, replace(viewer, survival_base=1))

    assert found.steps > 20
    assert found.share == 1.0


def test_where_nobody_left_there_is_nothing_to_read(people: pl.DataFrame, viewer: Policy) -> None:
    """Staff of one quarter have no steps, and no share of them."""
    newest = people.filter(pl.col("quarter") == "2026-Q3")
    found = read_off(Roster.opened(staff_of(newest, ("2026-Q3",))), viewer)

    assert (found, found.share) == (Steps(0, 0), 0.0)
