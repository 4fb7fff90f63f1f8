"""Life tables of a few long steps, against statsmodels' complementary log-log regression and arithmetic by hand."""

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.estimators.grouped_survival import grouped_hazard_ratio, longer, mean_stay
from dashboard.estimators.interval import Interval

AT_RISK, EVENTS = np.array([300, 400, 250]), np.array([60, 90, 40])
REFERENCE, GONE = np.array([900, 1100, 700]), np.array([130, 190, 80])


def test_the_ratio_is_that_of_a_regression_on_grouped_times() -> None:
    """Maximum likelihood with a share of its own for each step gives nearly the same ratio and the same doubt."""
    counts = np.concatenate([EVENTS, GONE])
    people = np.concatenate([AT_RISK, REFERENCE])
    design = np.column_stack([np.tile(np.eye(3), (2, 1)), np.repeat([1, 0], 3)])
    family = sm.families.Binomial(link=sm.families.links.CLogLog())
    fitted = sm.GLM(np.column_stack([counts, people - counts]), design, family=family).fit()
    found = grouped_hazard_ratio(AT_RISK, EVENTS, REFERENCE, GONE)

    assert found.value == pytest.approx(np.exp(fitted.params[3]), rel=0.005)
    assert found.lower == pytest.approx(np.exp(fitted.conf_int()[3][0]), rel=0.01)
    assert found.upper == pytest.approx(np.exp(fitted.conf_int()[3][1]), rel=0.01)


def test_proportional_hazards_give_back_their_ratio() -> None:
    """Where one group's survival is the other's to the power of 1.5 in every step."""
    kept = np.array([0.9, 0.8, 0.7])
    found = grouped_hazard_ratio([1e6] * 3, 1e6 * (1 - kept**1.5), [1e6] * 3, 1e6 * (1 - kept))

    assert found.value == pytest.approx(1.5)


def test_steps_without_events_say_nothing() -> None:
    """One of three is left out, and where none is left there is no ratio; nor where a count is hidden."""
    whole = grouped_hazard_ratio(AT_RISK[:2], EVENTS[:2], REFERENCE[:2], GONE[:2])

    assert grouped_hazard_ratio(AT_RISK, [60, 90, 0], REFERENCE, GONE).value == pytest.approx(whole.value)
    assert np.isnan(grouped_hazard_ratio([10], [0], [20], [5]).value)
    assert np.isnan(grouped_hazard_ratio([10], [10], [20], [5]).value)
    assert np.isnan(grouped_hazard_ratio(AT_RISK, [60, np.nan, 40], REFERENCE, GONE).value)


def test_noise_widens_all_intervals() -> None:
    """By the known variance of protection."""
    plain, noisy = (grouped_hazard_ratio(AT_RISK, EVENTS, REFERENCE, GONE, one) for one in (0.0, 20.0))
    short, long = (mean_stay([90, 365, 730], AT_RISK, EVENTS, one) for one in (0.0, 20.0))

    assert noisy.lower < plain.lower < plain.upper < noisy.upper
    assert long.lower < short.lower < short.upper < long.upper


def test_the_mean_stay_by_hand() -> None:
    """Half leave evenly over the first year and nobody in the second: three quarters of a year, and half of one."""
    assert mean_stay([1, 2], [100, 80], [50, 0]).value == pytest.approx(1.25)
    assert mean_stay([1, 2], [100, 80], [0, 0]).value == pytest.approx(2.0)
    assert mean_stay([1, 2], [100, 80], [100, 0]).value == pytest.approx(0.5)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.integers(1, 500), st.integers(0, 500)), min_size=3, max_size=3))
def test_the_mean_stay_is_within_its_horizon(steps: list[tuple[int, int]]) -> None:
    """Whatever happened, and its interval holds it."""
    n, d = np.array(steps, dtype=float).T
    found = mean_stay([90, 365, 730], n, np.minimum(d, n))

    assert 0 <= found.lower <= found.value <= found.upper <= 730


def test_a_difference_of_two_means() -> None:
    """Three less than two, each within one: within the root of two."""
    found = longer(Interval(*map(np.array, (3.0, 2.0, 4.0))), Interval(*map(np.array, (2.0, 1.0, 3.0))))

    assert [float(end) for end in found] == pytest.approx([1.0, 1 - np.sqrt(2), 1 + np.sqrt(2)])
