"""Being the only one, against chance, and exposure."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import hypergeom

from dashboard.estimators.onlyness import Teams, alone, by_chance, expected_only_ones, exposure, only_ones

FIVE = Teams([1, 0, 4, 0, 1], [8, 10, 6, 12, 8])


@pytest.mark.parametrize(("everyone", "group", "size", "chance"), [(100, 10, 8, 0.5019), (48, 6, 6, 0.5546)])
def test_random_allocation(everyone: int, group: int, size: int, chance: float) -> None:
    """C(N - M, n - 1) / C(N - 1, n - 1)."""
    assert alone(everyone, group, size) == pytest.approx(chance, abs=5e-5)


@given(st.integers(2, 300), st.integers(1, 300), st.integers(1, 300))
def test_it_is_the_hypergeometric_law(everyone: int, group: int, size: int) -> None:
    """Of everyone else, none of the other members among the rest of the team."""
    members, team = min(group, everyone), min(size, everyone)

    assert alone(everyone, members, team) == pytest.approx(
        hypergeom.pmf(0, everyone - 1, members - 1, team - 1), rel=1e-6, abs=1e-12
    )


def test_five_teams() -> None:
    """Two of six members are alone; exposure 0.4861 where their share of everyone is 0.1364."""
    assert only_ones(FIVE).value == pytest.approx(2 / 6)
    assert exposure(FIVE) == pytest.approx(0.4861, abs=5e-5)


def test_what_is_expected_is_what_chance_gives() -> None:
    """The formula over teams of unequal sizes, and ten thousand random allocations."""
    drawn = by_chance(FIVE)

    assert drawn.mean() == pytest.approx(expected_only_ones(FIVE), abs=4 * drawn.std() / 100)


def test_a_lone_member_is_always_alone() -> None:
    """However large the teams."""
    assert expected_only_ones(Teams([1, 0], [30, 20])) == pytest.approx(1)


def test_without_members_there_is_nothing_to_say() -> None:
    """Nobody is not nought per cent."""
    empty = Teams([0, 0], [5, 6])

    assert np.isnan([float(only_ones(empty).value), expected_only_ones(empty), exposure(empty)]).all()
