"""Funnel limits."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.estimators.funnel import ALARM, WARNING, limits
from dashboard.estimators.proportion import wilson


def test_two_and_three_standard_deviations() -> None:
    """A target of a half among 100: 0.402 to 0.598, and 0.345 to 0.655."""
    assert list(limits(0.5, 100, level=WARNING)) == pytest.approx([0.5, 0.402, 0.598], abs=5e-4)
    assert list(limits(0.5, 100)) == pytest.approx([0.5, 0.3455, 0.6545], abs=5e-4)


@given(st.integers(0, 200), st.integers(1, 200), st.floats(0.05, 0.95), st.sampled_from([0.0, 10.0]))
def test_outside_is_where_wilson_excludes_the_target(events: int, total: int, target: float, variance: float) -> None:
    """The funnel and the interval on the card never disagree, noise or none."""
    share = min(events, total) / total
    found, own = limits(target, total, variance, ALARM), wilson(min(events, total), total, variance, ALARM)
    margin = min(abs(share - found.lower), abs(share - found.upper), abs(target - own.lower), abs(target - own.upper))
    if margin > 1e-9:
        assert (found.lower <= share <= found.upper) == (own.lower <= target <= own.upper)


def test_limits_narrow_with_size_and_stay_shares() -> None:
    """That is why it is called a funnel."""
    found = limits(0.1, [10, 100, 1000])

    assert (np.diff(found.upper) < 0).all()
    assert (np.diff(found.lower) >= 0).all()
    assert ((found.lower >= 0) & (found.upper <= 1)).all()


def test_without_a_denominator_there_are_none() -> None:
    """An organisation without staff has no limits."""
    assert np.isnan(limits(0.3, 0)).all()
