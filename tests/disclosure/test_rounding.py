"""Rounding against published examples, and that it drifts nowhere."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.disclosure.rounding import midpoint, rounded_law


@pytest.mark.parametrize(("count", "results", "law"), [(1, [0, 3], [2 / 3, 1 / 3]), (2, [0, 3], [1 / 3, 2 / 3])])
def test_random_rounding_to_base_three(count: int, results: list[int], law: list[float]) -> None:
    """One becomes 0 with probability 2/3 and 3 with 1/3 (SDC Handbook, chapter 5, rounding)."""
    found, chances = rounded_law(count, bound=0, variance=0.0, base=3)

    assert found.tolist() == results
    assert chances == pytest.approx(law)


@given(st.integers(0, 60), st.sampled_from([3, 5, 10]))
def test_noise_and_rounding_together_are_unbiased_multiples_of_the_base(count: int, base: int) -> None:
    """Every result is a multiple of the base, none is negative, and the mean is the true count."""
    results, law = rounded_law(count, 4, 3.0, base)

    assert not (results % base).any()
    assert results.min() >= 0
    assert results @ law == pytest.approx(count, abs=1e-9)


def test_the_variance_of_rounded_noise_is_about_seven() -> None:
    """Noise of variance 3 and rounding to 5 come to between 6.8 and 7.2 from five people up."""
    variances = [
        (results - count) ** 2 @ law for count in range(5, 60) for results, law in [rounded_law(count, 4, 3.0, 5)]
    ]

    assert min(variances) == pytest.approx(6.8, abs=0.05)
    assert max(variances) == pytest.approx(7.2, abs=0.05)


def test_midpoint_six_as_published() -> None:
    """0 stays 0, 1 to 6 give 3, 7 to 12 give 9, 13 to 18 give 15 (opensafely/documentation, sdc.md)."""
    assert midpoint(np.arange(19)).tolist() == [0] + [3] * 6 + [9] * 6 + [15] * 6


@given(st.integers(0, 10_000))
def test_midpoint_is_never_far_off(count: int) -> None:
    """A rounded total is within half a band of the true one."""
    assert abs(int(midpoint(count)) - count) <= 3
