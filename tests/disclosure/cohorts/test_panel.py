"""Histories as a grid."""

from datetime import date

import numpy as np
import polars as pl

from dashboard.disclosure.cohorts.panel import ABSENT, Panel

STAFF = pl.DataFrame(
    {
        "person": ["a", "a", "a", "b", "b", "c"],
        "organisation": ["X", "X", "X", "X", "X", "Y"],
        "ordinal": [8100, 8101, 8102, 8101, 8102, 8100],
        "grade": ["Frontline", "Frontline", "Manager", "Manager", "Manager", "Trainee"],
        "in_post": [True, True, True, True, False, True],
        "start_date": date(2020, 1, 6),
    }
)
PEOPLE = pl.DataFrame({"person": ["b", "a", "c", "z"], "organisation": ["X", "X", "Y", "Z"]})


def test_each_reads_their_own_quarter() -> None:
    """In the order of the people; where there is no row, or no such quarter, nobody is in post."""
    panel = Panel.of(PEOPLE, STAFF)
    grade, there = panel.at(np.array([8102, 8102, 8100, 8100]))
    _, before = panel.at(np.array([8099] * 4))

    assert there.tolist() == [False, True, True, False]
    assert grade[1] > grade[2]
    assert grade[3] == ABSENT
    assert not before.any()


def test_nobody_is_followed_beyond_their_organisations_returns() -> None:
    """An organisation that has stopped sending is no proof that its people left."""
    panel = Panel.of(PEOPLE, STAFF)

    assert panel.followed(np.array([8102, 8103, 8101, 8100])).tolist() == [True, False, False, False]
