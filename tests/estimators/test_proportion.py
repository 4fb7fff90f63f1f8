"""Wilson's interval against published figures, and that it still covers when the counts carry protection noise."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.proportion import proportion_confint

from dashboard.disclosure.lookup import KEYS
from dashboard.disclosure.perturbation import perturb, protection_variance
from dashboard.disclosure.policies import POLICIES
from dashboard.disclosure.sticky import sticky_offsets
from dashboard.estimators.proportion import exact, wilson
from dashboard.records.pepper import Pepper

NEWCOMBE_1998 = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0, 0.1611),
    (1, 29, 0.0061, 0.1718),
]
PUBLIC_HEALTH_ENGLAND = [
    (1, 100, 0.95, 0.001767, 0.054486),
    (65, 100, 0.95, 0.552544, 0.736358),
    (1045, 5000, 0.95, 0.197955, 0.220491),
    (65, 100, 0.998, 0.495495, 0.778354),
]
WEST_LANCASHIRE = [(389, 920, 0.3913, 0.4550), (10, 43, 0.1315, 0.3774)]


@pytest.mark.parametrize(("successes", "total", "lower", "upper"), NEWCOMBE_1998 + WEST_LANCASHIRE)
def test_newcombes_examples(successes: int, total: int, lower: float, upper: float) -> None:
    """Newcombe (1998), and a council's published recruitment figures of 2019/20."""
    found = wilson(successes, total)

    assert (found.lower, found.upper) == (pytest.approx(lower, abs=5.1e-5), pytest.approx(upper, abs=5.1e-5))


@pytest.mark.parametrize(("successes", "total", "level", "lower", "upper"), PUBLIC_HEALTH_ENGLAND)
def test_public_health_englands_workbook(successes: int, total: int, level: float, lower: float, upper: float) -> None:
    """The test workbooks of PHEindicatormethods."""
    found = wilson(successes, total, level=level)

    assert (found.lower, found.upper) == (pytest.approx(lower, abs=1e-6), pytest.approx(upper, abs=1e-6))


@given(st.integers(1, 5000), st.floats(0, 1), st.sampled_from([0.8, 0.95, 0.998]))
def test_without_noise_it_is_statsmodels(total: int, share: float, level: float) -> None:
    """Any counts, any level: the interval of an independent implementation."""
    successes = round(share * total)
    found = wilson(successes, total, level=level)

    assert (found.lower, found.upper) == pytest.approx(
        proportion_confint(successes, total, alpha=1 - level, method="wilson"), abs=1e-9
    )


@given(st.integers(10, 500), st.integers(25, 500), st.floats(0.1, 20))
def test_noise_widens_and_never_leaves_the_unit_interval(successes: int, total: int, variance: float) -> None:
    """The interval with noise holds the one without, whatever was published, even a part larger than its whole."""
    plain, widened = wilson(successes, total), wilson(successes, total, variance)

    assert 0 <= widened.lower <= plain.lower + 1e-12
    assert plain.upper - 1e-12 <= widened.upper <= 1
    assert widened.lower <= widened.value <= widened.upper + 1e-12


def test_noise_in_the_denominator_counts_too() -> None:
    """By default both counts are as noisy as the numerator."""
    both, numerator = wilson(60, 100, 10.0), wilson(60, 100, 10.0, total_variance=0.0)

    assert both.upper - both.lower > numerator.upper - numerator.lower


def test_rows_are_estimated_at_once_and_missing_ones_stay_missing() -> None:
    """Arrays in, arrays out; no count or no denominator gives no figure."""
    found = wilson([10, None, 10, 3], [40, 40, 0, None])

    assert found.value.tolist()[0] == 0.25
    assert np.isnan(found.value[1:]).all()
    assert np.isnan(found.lower[1:]).all()
    assert np.isnan(found.upper[1:]).all()


def test_noise_that_drowns_the_denominator_excludes_nothing() -> None:
    """Four people and noise of ten: anything is possible."""
    assert (wilson(3, 4, 10.0).lower, wilson(3, 4, 10.0).upper) == (0.0, 1.0)


@pytest.mark.parametrize("share", [0.2, 0.35, 0.5, 0.8])
@pytest.mark.parametrize("total", [60, 150, 400, 1500])
def test_it_covers_with_protection_on(total: int, share: float) -> None:
    """Drawn, perturbed as a release perturbs, estimated from what is shown: the truth is inside 93 to 99 % of times."""
    policy, runs = POLICIES["viewer"], 4000
    rng = np.random.default_rng(total)
    successes = rng.binomial(total, share, runs)
    offsets = sticky_offsets((str(run) for run in range(2 * runs)), policy, Pepper(b"0" * 32))
    part = perturb(successes, rng.integers(0, KEYS, runs), offsets[:runs], policy)
    whole = perturb(np.full(runs, total), rng.integers(0, KEYS, runs), offsets[runs:], policy)
    shown = (part >= policy.threshold) & (whole >= policy.rate_base)
    found = wilson(part[shown], whole[shown], protection_variance(policy))
    covered = ((found.lower <= share) & (share <= found.upper)).mean()

    assert 0.93 <= covered <= 0.99


@pytest.mark.parametrize(
    ("successes", "total", "lower", "upper"),
    [(81, 263, 0.2527, 0.3676), (15, 148, 0.0578, 0.1617), (0, 20, 0.0, 0.1684), (1, 29, 0.0009, 0.1776)],
)
def test_the_exact_interval_of_newcombes_examples(successes: int, total: int, lower: float, upper: float) -> None:
    """Newcombe (1998), table I, method 5 (Clopper and Pearson)."""
    found = exact(successes, total)

    assert (found.lower, found.upper) == (pytest.approx(lower, abs=5.1e-5), pytest.approx(upper, abs=5.1e-5))


def test_what_is_no_proportion_has_no_exact_interval() -> None:
    """No denominator, a missing count, a part larger than its whole."""
    assert np.isnan(exact([1, None, 5], [0, 10, 4])).all()
