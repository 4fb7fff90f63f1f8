"""Intervals that allow for several comparisons, against Holm's p-values."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import norm

from dashboard.estimators.holm import holm
from dashboard.indicators.comparisons import allowing

Z = 1.959964


def ends(logs: np.ndarray, errors: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Ratios with their plain 95 % intervals."""
    return np.exp(logs), np.exp(logs - Z * errors), np.exp(logs + Z * errors)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.floats(-1.5, 1.5), st.floats(0.05, 0.8)), min_size=2, max_size=19))
def test_an_interval_excludes_parity_exactly_where_holm_says_so(groups: list[tuple[float, float]]) -> None:
    """Whatever the groups, and whichever way they point."""
    logs, errors = np.array(groups).T
    adjusted = holm(2 * norm.sf(np.abs(logs) / errors))
    found = allowing(*ends(logs, errors), 1.0)
    clear = np.abs(adjusted - 0.05) > 1e-6

    assert found.comparisons == len(groups)
    assert (((found.lower > 1) | (found.upper < 1)) == (adjusted < 0.05))[clear].all()


def test_two_comparisons_by_hand() -> None:
    """The clearer of two at 97.5 %, and the other, as the first stands, at 95 %."""
    found = allowing([5.0, 2.1], [5 - Z, 2.1 - Z], [5 + Z, 2.1 + Z], 0.0)

    assert found.lower.tolist() == pytest.approx([5 - 2.241403, 2.1 - Z])


def test_one_comparison_changes_nothing() -> None:
    """Nor does a group of which nothing is known count as one; an end at nought and an open one stay so."""
    alone = allowing([1.5, np.nan], [1.1, np.nan], [2.0, np.nan], 1.0)
    open_ended = allowing([0.5, 3.0], [0.0, 1.2], [1.4, np.nan], 1.0)

    assert (alone.lower[0], alone.upper[0], alone.comparisons) == (1.1, 2.0, 1)
    nought = allowing([0.0, 0.5], [0.0, 0.4], [0.35, 0.7], 1.0)

    assert (nought.lower[0], nought.upper[0], nought.comparisons) == (0.0, 0.35, 2)
    assert open_ended.lower[0] == 0
    assert np.isnan(open_ended.upper[1])
