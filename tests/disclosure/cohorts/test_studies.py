"""Difference in differences of a network."""

import numpy as np

from dashboard.disclosure.cohorts.compare import Workbench
from dashboard.disclosure.cohorts.studies import AFTER, BEFORE, above_front_line, promoted_then
from tests.disclosure.cohorts.network import PEPPER, POLICY, network
from tests.disclosure.cohorts.test_outcomes import histories


def test_states_of_a_quarter() -> None:
    """Whoever has left has no state; a promotion needs the quarter before."""
    panel = histories(("1", "FM"), ("2", "MM"), ("3", "Fx"), ("4", ".M"))
    above, known = above_front_line(panel, np.full(4, 8101))
    rose, seen = promoted_then(panel, np.full(4, 8101))

    assert above[known].tolist() == [True, True, True]
    assert known.tolist() == [True, True, False, True]
    assert rose[seen].tolist() == [True, False]


def test_a_course_that_lifts_people_shows_and_nothing_went_before() -> None:
    """Six times as many promotions after the course, and none before it; quarters are named from entry and from the end."""
    found = Workbench(network(lift=6.0, places=250), POLICY, PEPPER).compare({"completed": "yes"}).studies[0]

    assert [one.at for one in found.moments] == [*BEFORE, 0, *AFTER]
    assert found.verdict == "difference shown"
    assert found.drifting is False
    assert found.moments[-1].change.value is not None
    assert found.moments[-1].change.value > 5
    assert found.moments[len(BEFORE)].change.value == 0


def test_few_people_leave_it_open() -> None:
    """Hidden quarters stay empty, and nothing is claimed of the time before."""
    found = Workbench(network(places=20), POLICY, PEPPER).compare({}).studies[1]

    assert found.verdict == "cannot tell yet"
    assert found.drifting is None
    assert all(one.change.value is None for one in found.moments if one.at)
