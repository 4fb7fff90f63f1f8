"""Medians of classes, by hand and against the values that were grouped."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.estimators.grouped_median import grouped_median

EDGES = [0, 30, 60, 90, 180, np.inf]


def test_by_hand() -> None:
    """Of 100, 40 in the first class and 20 in the second: half are reached half way through the second."""
    assert grouped_median(EDGES, [40, 20, 20, 10, 10]).value == pytest.approx(45.0)


def test_a_median_in_the_open_class_is_not_made_up() -> None:
    """Nor an end of its interval."""
    assert np.isnan(grouped_median(EDGES, [5, 5, 5, 5, 80]).value)
    found = grouped_median(EDGES, [1, 1, 1, 9, 11])

    assert np.isnan(found.upper)
    assert found.lower > 0


@settings(deadline=None, max_examples=40)
@given(st.lists(st.integers(0, 179), min_size=30, max_size=300))
def test_it_is_within_a_class_of_the_true_median(values: list[int]) -> None:
    """And its interval holds it."""
    counts, _ = np.histogram(values, bins=[0, 30, 60, 90, 180])
    found = grouped_median([0, 30, 60, 90, 180], counts)

    assert found.lower <= found.value <= found.upper
    assert abs(found.value - np.sort(values)[(len(values) - 1) // 2]) <= 90


def test_nothing_has_no_median_and_noise_widens() -> None:
    """NaN and not nought; edges that do not rise are an error."""
    plain, noisy = (grouped_median(EDGES, [40, 20, 20, 10, 10], one) for one in (0.0, 10.0))

    assert np.isnan(grouped_median(EDGES, [0] * 5).value)
    assert np.isnan(grouped_median(EDGES, [1, np.nan, 1, 1, 1]).value)
    assert noisy.lower < plain.lower < plain.upper < noisy.upper
    with pytest.raises(ValueError, match="rising edges"):
        grouped_median([0, 30, 30], [1, 2])
