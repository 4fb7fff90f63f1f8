"""Noise laws: zero stays zero, nobody becomes fewer than nobody, and on average nothing changes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.disclosure.noise import noise_law, support

counts = st.integers(0, 40)
bounds = st.integers(1, 8)
variances = st.floats(0.2, 12)


@given(counts, bounds, variances)
def test_noise_is_unbiased_bounded_and_within_its_variance(count: int, bound: int, variance: float) -> None:
    """For any count, bound and variance the law is one, has mean zero and at most the variance asked for."""
    changes, law = noise_law(count, bound, variance)

    assert law.min() >= 0
    assert law.sum() == pytest.approx(1)
    assert law @ changes == pytest.approx(0, abs=1e-9)
    assert law @ changes**2 <= variance + 1e-9
    assert changes.min() >= -min(count, bound)
    assert changes.max() <= bound


def test_zero_stays_zero() -> None:
    """Nobody is never turned into somebody."""
    changes, law = noise_law(0, 4, 3.0)

    assert (changes.tolist(), law.tolist()) == ([0], [1.0])


@pytest.mark.parametrize(("count", "variance"), [(1, 1.58), (2, 3.0), (3, 3.0), (4, 3.0), (50, 3.0)])
def test_the_variance_is_reached_wherever_it_can_be(count: int, variance: float) -> None:
    """With a bound of 4, variance 3 is reached from two people up; a single person allows 1.58."""
    changes, law = noise_law(count, 4, 3.0)

    assert law @ changes**2 == pytest.approx(variance, abs=0.005)


@pytest.mark.parametrize("count", [2, 5])
def test_no_other_law_of_the_same_mean_and_variance_has_more_entropy(count: int) -> None:
    """Any small step that keeps total, mean and variance lowers the entropy."""
    changes, law = noise_law(count, 4, 3.0)
    moments = np.stack([np.ones(changes.size), changes, changes**2])
    steps = np.linalg.svd(moments)[2][3:]

    for step in (*steps, *-steps):
        other = law + 1e-3 * step
        assert other @ np.log(other) > law @ np.log(law)


def test_support_never_goes_below_nobody() -> None:
    """The lowest change leaves nobody; the highest is the bound."""
    assert support(2, 4).tolist() == [-2, -1, 0, 1, 2, 3, 4]
