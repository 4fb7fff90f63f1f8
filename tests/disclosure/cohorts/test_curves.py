"""Following from the landmark."""

import numpy as np

from dashboard.disclosure.cohorts.compare import Workbench
from dashboard.disclosure.cohorts.curves import cut, times
from dashboard.disclosure.survival import life_table
from tests.disclosure.cohorts.network import PEPPER, POLICY, network
from tests.disclosure.cohorts.test_outcomes import histories


def test_how_long_each_was_followed() -> None:
    """To the event, to leaving, to the last return, or to where the trace ends; the landmark itself counts for nobody."""
    panel = histories(("1", "FFFM"), ("2", "FFx."), ("3", "FFFF"), ("4", "FF.."))
    waited, promoted = times("promoted", panel, np.full(4, 8101))
    stayed, left = times("left", panel, np.full(4, 8101))

    assert waited.tolist() == [2, 1, 2, 0]
    assert promoted.tolist() == [True, False, False, False]
    assert stayed.tolist() == [2, 1, 2, 0]
    assert left.tolist() == [False, True, False, False]


def test_curves_begin_at_the_landmark_and_a_real_effect_is_found() -> None:
    """Both sides start whole; six times as many promotions part them within a year."""
    promoted, left = Workbench(network(lift=6.0, places=250), POLICY, PEPPER).compare({"completed": "yes"}).curves

    assert promoted.verdict == "difference shown"
    assert promoted.members.survival[3] < promoted.comparators.survival[3]
    assert left.verdict != "difference shown"
    assert (promoted.members.events % 3 == 0).all()


def test_a_curve_ends_where_few_are_left() -> None:
    """Fewer than a third of those who began, or than any rate is shown of."""
    table = life_table(np.repeat([1, 2, 3, 4], [30, 60, 60, 30]), np.ones(180), np.arange(180) % 6, POLICY)

    assert table.at_risk.tolist() == [177, 150, 90, 30]
    assert cut(table, 25).at_risk.tolist() == [177, 150, 90]
    assert cut(table, 100).survival.size == 2
    assert cut(cut(table, 1000), 25).quarters.size == 0


def test_too_few_to_follow_is_said() -> None:
    """Without any number."""
    found = Workbench(network(places=20), POLICY, PEPPER).compare({"completed": "yes"}).curves[0]

    assert found.difference.value is None or found.members.quarters.size >= 4
    assert found.sentence
