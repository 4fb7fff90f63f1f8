"""E-values of the paper that proposed them."""

import numpy as np
import pytest

from dashboard.estimators.e_value import e_value, weakest_e_value
from dashboard.estimators.interval import Interval, floats


def test_smoking_and_lung_cancer() -> None:
    """VanderWeele and Ding (2017): 10.73 (8.02 to 14.36) has an E-value of 20.9, its interval one of 15.5."""
    assert e_value(10.73) == pytest.approx(20.9, abs=0.05)
    assert weakest_e_value(Interval(*floats(10.73, 8.02, 14.36))) == pytest.approx(15.5, abs=0.05)


def test_breastfeeding() -> None:
    """The same paper: 3.9 (1.8 to 8.7) has 7.2 and 3.0."""
    assert e_value(3.9) == pytest.approx(7.26, abs=5e-3)
    assert weakest_e_value(Interval(*floats(3.9, 1.8, 8.7))) == pytest.approx(3.0, abs=5e-3)


def test_below_one_it_is_that_of_the_reciprocal() -> None:
    """Protection needs as strong a cause to be explained away as harm."""
    assert e_value([0.5, 2.0]).tolist() == pytest.approx([3.4142] * 2, abs=1e-4)
    assert weakest_e_value(Interval(*floats(0.5, 0.4, 0.8))) == pytest.approx(float(e_value(1.25)))


def test_an_interval_that_holds_one_needs_nothing() -> None:
    """1, also where an end is open."""
    assert weakest_e_value(Interval(*floats([1.5, 0.0], [0.9, 0.0], [2.0, np.nan]))).tolist() == [1.0, 1.0]


def test_without_a_ratio_there_is_none() -> None:
    """Missing, nought, or below."""
    assert np.isnan(e_value([np.nan, 0, -1])).all()
    assert np.isnan(weakest_e_value(Interval(*floats(np.nan, np.nan, np.nan))))
