"""Means from counts of scores, against the scores themselves."""

import numpy as np
import pytest
from scipy import stats

from dashboard.estimators.grouped_mean import grouped_mean

SCORES, COUNTS = [3, 4, 5, 6, 7, 8, 9], [120, 60, 40, 30, 20, 10, 5]


def test_it_is_the_mean_of_the_scores_with_its_interval() -> None:
    """As SciPy has it, by the normal law."""
    each = np.repeat(SCORES, COUNTS)
    found = grouped_mean(SCORES, COUNTS)
    lower, upper = stats.norm.interval(0.95, each.mean(), stats.sem(each))

    assert [float(end) for end in found] == pytest.approx([each.mean(), lower, upper])


def test_a_hidden_count_is_between_nought_and_its_bound() -> None:
    """The mean lies between those with none and with nine of them, and the interval is wider."""
    hidden = grouped_mean(SCORES, [*COUNTS[:-1], np.nan], below=10)
    none, nine = (grouped_mean(SCORES, [*COUNTS[:-1], count]) for count in (0, 9))

    assert none.value < hidden.value < nine.value
    assert hidden.upper - hidden.lower > none.upper - none.lower
    assert np.isnan(grouped_mean(SCORES, [*COUNTS[:-1], np.nan]).value)


def test_noise_widens_and_nobody_has_no_mean() -> None:
    """NaN, and never beyond the scale; all of one score is that score."""
    plain, noisy = (grouped_mean(SCORES, COUNTS, one) for one in (0.0, 10.0))

    assert noisy.lower < plain.lower < plain.upper < noisy.upper
    assert np.isnan(grouped_mean(SCORES, [0] * 7).value)
    assert np.isnan(grouped_mean([], []).value)
    assert [float(end) for end in grouped_mean([3, 9], [50, 0])] == [3, 3, 3]
