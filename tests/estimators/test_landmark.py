"""Following people from a landmark."""

import numpy as np

from dashboard.estimators.landmark import from_landmark


def test_the_clock_starts_anew() -> None:
    """Who is gone by then, or at that very moment, is left out; the others' time is counted from there."""
    found = from_landmark([2, 3, 5, 9], [1, 0, 1, 0], 3)

    assert found.kept.tolist() == [False, False, True, True]
    assert found.duration.tolist() == [2, 6]
    assert found.event.tolist() == [1, 0]


def test_each_has_a_landmark_of_their_own() -> None:
    """Courses end on different days."""
    found = from_landmark([5, 5], [1, 1], [1, 4])

    assert found.duration.tolist() == [4, 1]


def test_without_a_landmark_nobody_is_followed() -> None:
    """A person who never had one is no member of either side."""
    assert not from_landmark([5.0], [1], [np.nan]).kept.any()
