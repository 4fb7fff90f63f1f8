"""Difference in differences quarter by quarter, against regression and arithmetic by hand."""

import numpy as np
import pytest
import statsmodels.api as sm

from dashboard.estimators.event_study import Change, drifting, event_study, level_for
from dashboard.estimators.interval import Interval, floats


def test_it_is_the_regression_of_changes() -> None:
    """Ordinary least squares of each person's change on taking part, with White's standard error, gives the same numbers."""
    draw = np.random.default_rng(3)
    changes = [
        draw.choice([-1, 0, 1], size, p=shares) for size, shares in ((80, (0.1, 0.6, 0.3)), (400, (0.1, 0.8, 0.1)))
    ]
    counts = [Change(one.size, 50 + one.sum(), 50, np.abs(one).sum()) for one in changes]
    taking_part = np.repeat([1, 0], [80, 400])
    fitted = sm.OLS(np.concatenate(changes), sm.add_constant(taking_part)).fit(cov_type="HC0")
    found = event_study(*counts)

    assert found.value == pytest.approx(fitted.params[1])
    assert [found.lower, found.upper] == pytest.approx(fitted.conf_int()[1].tolist())


def test_by_hand() -> None:
    """From 20 to 40 of 100 against 20 to 25 of 100: 15 points more."""
    assert event_study(Change(100, 40, 20, 20), Change(100, 25, 20, 5)).value == pytest.approx(0.15)


def test_noise_widens_it_and_a_missing_count_leaves_nothing() -> None:
    """By the known variance of protection; a quarter that is not shown stays empty beside one that is."""
    plain, noisy = (event_study(Change(100, 40, 20, 20), Change(100, 25, 20, 5), one) for one in (0.0, 10.0))
    found = event_study(Change([100, 100], [40, np.nan], [20, 20], [20, 20]), Change(100, 25, 20, 5))

    assert noisy.lower < plain.lower < plain.upper < noisy.upper
    assert np.isnan(found.value).tolist() == [False, True]
    assert np.isnan(event_study(Change(0, 0, 0, 0), Change(100, 25, 20, 5))).all()


def test_nobody_moving_is_as_many_as_the_change_needs() -> None:
    """A count of who moved that noise made too small is not believed."""
    assert event_study(Change(100, 40, 20, 0), Change(100, 25, 20, 0)) == event_study(
        Change(100, 40, 20, 20), Change(100, 25, 20, 5)
    )


def test_drifting_apart_beforehand() -> None:
    """One quarter that leaves nought out is enough, and where there is none nobody can say."""
    steady, apart = Interval(*floats([0.0, 0.1], [-0.1, -0.1], [0.1, 0.3])), Interval(*floats(0.2, 0.1, 0.3))
    nothing = Interval(*floats([np.nan], [np.nan], [np.nan]))

    assert drifting(steady) is False
    assert drifting(apart) is True
    assert drifting(nothing) is None


def test_several_quarters_err_together_as_seldom_as_one() -> None:
    """Four at 98.75 % each."""
    assert level_for(4) == pytest.approx(0.9875)
    assert level_for(0) == level_for(1) == 0.95
