"""Change in the same people, against examples that every textbook has."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import wilcoxon

from dashboard.estimators.paired import paired_change, small_sample

SLEEP = (
    [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0],
    [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
)
DARWIN = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48]


def test_students_sleep() -> None:
    """Student (1908): 1.58 hours (0.70 to 2.46), t 4.0621, p 0.002833, dz 1.2846, gz 1.1745, d_av 0.8322."""
    found = paired_change(*SLEEP)

    assert list(found.mean) == pytest.approx([1.58, 0.700, 2.460], abs=5e-4)
    assert found.t == pytest.approx(4.0621, abs=5e-5)
    assert found.p_value == pytest.approx(0.002833, abs=5e-7)
    assert [found.dz, found.gz, found.d_av] == pytest.approx([1.2846, 1.1745, 0.8322], abs=5e-5)
    assert found.wilcoxon_p == pytest.approx(2 / 2**9)


def test_darwins_maize() -> None:
    """Darwin (1876), eighths of an inch: mean 20.93 (0.03 to 41.84), t 2.148, p 0.0497; signed ranks 0.0413."""
    found = paired_change([0] * 15, DARWIN)

    assert list(found.mean) == pytest.approx([20.93, 0.03, 41.84], abs=5e-3)
    assert (found.t, found.p_value) == (pytest.approx(2.148, abs=5e-4), pytest.approx(0.0497, abs=5e-5))
    assert found.wilcoxon_p == pytest.approx(0.04126, abs=5e-6)


def test_hedges_corrections() -> None:
    """The exact gamma form of Hedges (1981), table 2: 0.9139 for 9 degrees, which 1 - 3 / (4 df - 1) is close to."""
    assert [small_sample(degrees) for degrees in (2, 9, 50)] == pytest.approx([0.5642, 0.9139, 0.9849], abs=5e-5)


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), min_size=2, max_size=40))
def test_swapping_before_and_after_turns_the_sign(pairs: list[tuple[int, int]]) -> None:
    """And nothing else; the interval holds the mean."""
    before, after = [one for one, _ in pairs], [other for _, other in pairs]
    one, other = paired_change(before, after), paired_change(after, before)

    assert one.mean.value == -other.mean.value
    assert one.mean.lower == pytest.approx(-float(other.mean.upper))
    assert one.mean.lower <= one.mean.value <= one.mean.upper
    assert 0 <= one.wilcoxon_p <= 1
    assert one.wilcoxon_p == pytest.approx(other.wilcoxon_p)


def test_everyone_changing_alike_is_no_error() -> None:
    """No spread: no t, and an interval of no width."""
    found = paired_change([1, 2, 3], [2, 3, 4])

    assert list(found.mean) == [1, 1, 1]
    assert math.isnan(found.t)
    assert math.isnan(found.dz)


def test_nobody_changing_is_no_error() -> None:
    """Signed ranks of nothing are no evidence."""
    assert paired_change([1, 2], [1, 2]).wilcoxon_p == 1.0


def test_only_people_with_both_answers_count() -> None:
    """And there must be two."""
    assert paired_change([1, 2, np.nan, 4], [2, 4, 5, np.nan]).pairs == 2
    with pytest.raises(ValueError, match="two people or more"):
        paired_change([1, 2], [2, np.nan])


@given(st.lists(st.integers(-40, 40).filter(bool), min_size=2, max_size=30, unique_by=abs))
def test_without_ties_signed_ranks_are_scipys(changes: list[int]) -> None:
    """Its exact law, counted another way."""
    found = paired_change([0] * len(changes), changes)

    assert found.wilcoxon_p == pytest.approx(float(wilcoxon(changes, method="exact").pvalue))
