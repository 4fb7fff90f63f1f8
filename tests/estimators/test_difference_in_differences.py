"""Difference in differences."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.estimators.difference import newcombe
from dashboard.estimators.difference_in_differences import Rate, Sample, of_means, of_rates

TOTAL = st.integers(1, 200)


def test_the_minimum_wage() -> None:
    """Card and Krueger (1994): New Jersey 20.44 to 21.03, Pennsylvania 23.33 to 21.17: 2.75 from the rounded means.

    Their standard errors, 0.51, 0.52, 1.35 and 0.94, make one of 1.8.
    """
    jersey = Sample(20.44, 0.51, 1), Sample(21.03, 0.52, 1)
    found = of_means(*jersey, Sample(23.33, 1.35, 1), Sample(21.17, 0.94, 1))

    assert found.value == pytest.approx(2.75)
    assert (found.upper - found.value) / 1.959964 == pytest.approx(1.80, abs=0.01)


def test_an_unchanged_comparison_adds_only_doubt() -> None:
    """The estimate is the own change, the interval wider than its own."""
    found = of_rates(Rate(20, 100), Rate(35, 100), Rate(40, 100), Rate(40, 100))
    own = newcombe(35, 100, 20, 100)

    assert found.value == pytest.approx(0.15)
    assert found.lower < own.lower < own.upper < found.upper


@given(TOTAL, TOTAL, TOTAL, TOTAL, st.floats(0, 1), st.floats(0, 1), st.sampled_from([0.0, 10.0]))
def test_swapping_the_two_turns_the_sign(a: int, b: int, c: int, d: int, p: float, q: float, variance: float) -> None:
    """Neither side is favoured; the interval holds the estimate."""
    corners = Rate(round(p * a), a), Rate(round(q * b), b), Rate(round(q * c), c), Rate(round(p * d), d)
    one, other = of_rates(*corners, variance), of_rates(*corners[2:], *corners[:2], variance)

    assert one.value == pytest.approx(-float(other.value))
    assert one.lower == pytest.approx(-float(other.upper))
    assert -2 <= one.lower <= one.value + 1e-12
    assert one.value - 1e-12 <= one.upper <= 2


def test_a_missing_corner_leaves_nothing() -> None:
    """All four are needed."""
    assert np.isnan(of_rates(Rate(None, 100), Rate(35, 100), Rate(40, 100), Rate(40, 100))).all()
    assert np.isnan(of_means(Sample(1, 1, 0), Sample(1, 1, 5), Sample(1, 1, 5), Sample(1, 1, 5)).lower)
