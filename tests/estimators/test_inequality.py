"""Gini, Lorenz, Theil and concentration: analytic values and identities."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.estimators.inequality import concentration, gini, lorenz, share_between, theil, theil_parts

AMOUNTS = st.lists(st.floats(0.01, 1e6), min_size=1, max_size=40)


@pytest.mark.parametrize(
    ("amounts", "expected"), [(range(1, 11), 0.3), ([0, 0, 0, 1], 0.75), ([1, 1, 1, 7], 0.45), ([5, 5, 5], 0.0)]
)
def test_gini_of_known_shares(amounts: list[int], expected: float) -> None:
    """One to ten; one holder of all; seven tenths; equal."""
    assert gini(list(amounts)) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("amounts", "expected"), [([0, 0, 0, 1], math.log(4)), ([1, 1, 1, 7], 0.445846), ([2, 2], 0.0)]
)
def test_theil_of_known_shares(amounts: list[int], expected: float) -> None:
    """One holder of all among four is ln 4."""
    assert theil(amounts) == pytest.approx(expected, abs=1e-6)


@given(AMOUNTS, st.lists(st.sampled_from("abc"), min_size=40, max_size=40))
def test_within_and_between_are_the_whole(amounts: list[float], groups: list[str]) -> None:
    """However the amounts are grouped."""
    parts = theil_parts(amounts, groups[: len(amounts)])

    assert parts.within + parts.between == pytest.approx(float(theil(amounts)), abs=1e-9)
    assert parts.between >= 0
    assert parts.within >= 0


@given(AMOUNTS, st.floats(0.1, 1000))
def test_the_unit_does_not_matter_and_bounds_hold(amounts: list[float], factor: float) -> None:
    """Pounds or pence; between nought and one holder of all."""
    n = len(amounts)

    assert gini([amount * factor for amount in amounts]) == pytest.approx(float(gini(amounts)), abs=1e-9)
    assert 0 <= gini(amounts) <= 1 - 1 / n + 1e-9
    assert 0 <= theil(amounts) <= math.log(n) + 1e-9
    assert 1 / n - 1e-9 <= concentration(amounts) <= 1 + 1e-9


@given(AMOUNTS)
def test_gini_is_twice_the_area_above_lorenz(amounts: list[float]) -> None:
    """The curve and the number are one thing."""
    holders, held = lorenz(amounts)

    assert 1 - 2 * np.trapezoid(held, holders) == pytest.approx(float(gini(amounts)), abs=1e-9)
    assert (np.diff(held) >= 0).all()
    assert (held[0], held[-1]) == (0, pytest.approx(1))


def test_concentration_of_known_shares() -> None:
    """Two equal halves; a half and two quarters."""
    assert concentration([1, 1]) == 0.5
    assert concentration([2, 1, 1]) == 0.375


@pytest.mark.parametrize("amounts", [[], [0, 0], [1, -1, 3]])
def test_what_cannot_be_shared_has_no_inequality(amounts: list[float]) -> None:
    """Nothing, nothing to share, or debts."""
    assert np.isnan([float(gini(amounts)), float(theil(amounts)), float(concentration(amounts))]).all()


def test_every_amount_needs_a_group() -> None:
    """A short column of groups is refused."""
    with pytest.raises(ValueError, match="needs a group"):
        theil_parts([1, 2], ["a"])


def test_the_share_between_groups_is_that_of_the_parts() -> None:
    """Many draws at once as one by one; where all are alike there is nothing between."""
    amounts, groups = np.array([[1.0, 2, 3, 10], [4, 4, 4, 4], [1, 1, 9, 9]]), np.array([[0, 0, 1, 1]] * 3)
    found = share_between(amounts, groups)
    parts = theil_parts(amounts[0], groups[0].tolist())

    assert found[0] == pytest.approx(parts.between / (parts.between + parts.within))
    assert found[1:].tolist() == pytest.approx([0.0, 1.0])
