"""Parallel arrays of spells."""

import numpy as np

from sample_data.periods import NEVER
from sample_data.roster import Roster


def test_spells_are_added_at_the_end_and_taken_in_order() -> None:
    """Positions stay valid while people join."""
    roster = Roster()
    roster.append(Roster({"person": np.array([1, 2]), "left": np.array([NEVER, np.datetime64("2024-01-01")])}))
    roster.append(Roster({"person": np.array([3]), "left": np.array([NEVER])}))

    assert len(roster) == 3
    assert roster["person"].tolist() == [1, 2, 3]
    assert roster.in_post.tolist() == [True, False, True]
    assert roster.take(np.array([2, 0]))["person"].tolist() == [3, 1]
    assert len(Roster()) == 0
