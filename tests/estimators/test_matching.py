"""Exact strata and equal numbers of comparators."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.estimators.matching import bands, match, strata

PEOPLE = st.lists(st.tuples(st.integers(0, 4), st.booleans()), min_size=1, max_size=80)


def test_people_alike_in_everything_share_a_stratum() -> None:
    """And nobody else does, whatever the columns hold."""
    found = strata(["a", "b", "a", "a"], [1, 1, 1, 2])

    assert found[0] == found[2]
    assert len(set(found.tolist())) == 3
    with pytest.raises(ValueError, match="alike in something"):
        strata()


def test_a_band_holds_its_lower_edge() -> None:
    """Exactly one year is not under a year."""
    assert bands([0.5, 1.0, 4.9, 5.0], (1, 2, 5)).tolist() == [0, 1, 2, 3]


def test_the_draw_by_hand() -> None:
    """Two members and five others in one stratum: two comparators each, those drawn first; nobody alone is compared."""
    stratum = [0, 0, 0, 0, 0, 0, 0, 1]
    group = [True, True, False, False, False, False, False, True]
    found = match(stratum, group, lot=[0, 0, 9, 1, 2, 3, 4, 0])

    assert found.ratio == 2
    assert np.flatnonzero(found.members).tolist() == [0, 1]
    assert np.flatnonzero(found.comparators).tolist() == [3, 4, 5, 6]


def test_members_are_worth_more_than_further_comparators() -> None:
    """One comparator for each of ten beats five for each of two."""
    stratum = np.repeat([0, 1], [8 + 8, 2 + 10])
    group = np.array([True] * 8 + [False] * 8 + [True] * 2 + [False] * 10)

    assert match(stratum, group, np.arange(28)).members.sum() == 10


@given(PEOPLE, st.integers(0, 9))
def test_both_sides_are_alike(people: list[tuple[int, bool]], seed: int) -> None:
    """In every stratum the same number of comparators for each member, and the same draw from the same lot."""
    stratum, group = (np.array(one) for one in zip(*people, strict=True))
    lot = np.random.default_rng(seed).random(group.size)
    found = match(stratum, group, lot)

    assert not (found.members & ~group).any()
    assert not (found.comparators & group).any()
    sides = [np.bincount(stratum[one], minlength=5) for one in (found.members, found.comparators)]
    assert (sides[0] * found.ratio == sides[1]).all()
    assert all((one == other).all() for one, other in zip(found[:2], match(stratum, group, lot)[:2], strict=True))


def test_nobody_alike_is_nobody_compared() -> None:
    """Where no stratum has both there is no comparison, and no fault."""
    found = match([0, 1], [True, False], [0.0, 0.0])

    assert found.ratio == 0
    assert not found.members.any()
    assert match([], [], []).ratio == 0
