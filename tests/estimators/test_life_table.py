"""Life tables counted from people."""

import numpy as np

from dashboard.estimators.life_table import tabulate


def test_who_is_at_risk_and_to_whom_it_happens() -> None:
    """Three leave at 6 and one is last seen then: at 6 all are at risk, at 7 those who are left."""
    table = tabulate([6, 6, 6, 6, 7, 10], [1, 1, 1, 0, 1, 0])

    assert table.time.tolist() == [6, 7]
    assert table.at_risk.tolist() == [6, 2]
    assert table.events.tolist() == [3, 1]


def test_who_came_late_is_at_risk_only_after() -> None:
    """Left truncation: at 5 nobody who came at 5 is counted."""
    table = tabulate([5, 8, 9], [1, 1, 1], [0, 5, 6])

    assert table.at_risk.tolist() == [1, 2, 1]


def test_who_came_when_they_left_never_was() -> None:
    """Entry and event at the same moment count nowhere."""
    assert tabulate([5, 5], [1, 1], [0, 5]).events.tolist() == [1]


def test_moments_of_ones_own() -> None:
    """Also where nothing happens, so that tables of several groups can be laid side by side."""
    table = tabulate([2, 4], [1, 0], times=[1, 2, 3, 5])

    assert table.at_risk.tolist() == [2, 2, 1, 0]
    assert table.events.tolist() == [0, 1, 0, 0]


def test_competing_causes_have_a_column_each() -> None:
    """Promoted (1) or gone (2), at the same moment too."""
    table = tabulate([1, 1, 2, 3], [1, 2, 2, 0], causes=2)

    assert table.events.tolist() == [[1, 1], [0, 1]]
    assert table.at_risk.tolist() == [4, 2]


def test_nobody_is_an_empty_table() -> None:
    """No people, no moments."""
    assert [part.size for part in tabulate([], [])] == [0, 0, 0]
    assert np.shape(tabulate([], [], causes=2).events) == (0, 2)
