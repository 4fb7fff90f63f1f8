"""BCa intervals against a published example, and what they do where there is nothing to draw."""

import numpy as np
import numpy.typing as npt
import pytest

from dashboard.estimators.bootstrap import bca, median_ratio
from dashboard.estimators.inequality import gini, theil

SPATIAL = [48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41]


def variance(values: npt.NDArray[np.float64], axis: int) -> npt.NDArray[np.float64]:
    """The plug-in variance."""
    return np.asarray(values.var(axis=axis))


def test_the_spatial_test_data() -> None:
    """Efron and Tibshirani (1993), section 14.2: variance 171.5, BCa 90 % 115.8 to 259.6 from 2,000 draws."""
    found = bca([SPATIAL], variance, level=0.90)

    assert found.value == pytest.approx(171.5, abs=0.05)
    assert (found.lower, found.upper) == (pytest.approx(115.8, abs=3), pytest.approx(259.6, abs=3))


def test_the_same_data_give_the_same_interval() -> None:
    """The seed is fixed."""
    assert bca([SPATIAL], gini) == bca([SPATIAL], gini)


def test_a_ratio_of_medians_of_two_groups() -> None:
    """Twice as much in one group as in the other, each drawn by itself."""
    found = bca([[2 * value + 2 for value in SPATIAL], [value + 1 for value in SPATIAL]], median_ratio)

    assert found.value == pytest.approx(2)
    assert 1 < found.lower < 2 < found.upper < 4


def test_more_data_are_surer() -> None:
    """The same values twice over."""
    once, twice = bca([SPATIAL], gini), bca([SPATIAL * 2], gini)

    assert twice.upper - twice.lower < once.upper - once.lower


def test_values_all_alike_leave_no_doubt() -> None:
    """Nothing changes however often they are drawn."""
    assert bca([[3, 3, 3]], gini) == (0, 0, 0)


@pytest.mark.parametrize("sample", [[5.0], []])
def test_one_value_or_none_has_no_interval(sample: list[float]) -> None:
    """Nothing to draw from."""
    assert np.isnan(bca([sample], np.median)[1:]).all()


def test_draws_without_an_answer_are_left_out() -> None:
    """One holder of all among four: a draw that misses them has nothing to share out, and the others still stand."""
    found = bca([[0, 0, 0, 1]], gini)

    assert 0 <= found.lower < found.value == found.upper == 0.75


def test_an_interval_of_values_that_differ_has_a_width() -> None:
    """Where the correction would close it, percentiles stand."""
    found = bca([[1, 1, 1, 7]], theil)

    assert found.lower < found.value <= found.upper


def test_of_many_values_percentiles_stand() -> None:
    """Six thousand at once, without leaving out each in turn."""
    found = bca([SPATIAL * 240], gini, resamples=200)

    assert found.lower < found.value < found.upper
