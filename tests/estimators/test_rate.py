"""Counts and rates against published limits and an independent implementation."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.rates import confint_poisson

from dashboard.estimators.rate import byar, exact, rate


@pytest.mark.parametrize(
    ("count", "lower", "upper"), [(0, 0.0, 3.689), (1, 0.025, 5.572), (10, 4.795, 18.390), (11, 5.491, 19.682)]
)
def test_the_tables_of_exact_limits(count: int, lower: float, upper: float) -> None:
    """Garwood's limits as every table has them; 11 is Ulm's example (1990, American J. of Epidemiology 131)."""
    found = exact(count)

    assert (found.lower, found.upper) == (pytest.approx(lower, abs=5.1e-4), pytest.approx(upper, abs=5.1e-4))


@given(st.integers(0, 3000), st.floats(0.5, 1e4), st.sampled_from([0.9, 0.95, 0.998]))
def test_exact_is_statsmodels(count: int, exposure: float, level: float) -> None:
    """Any count, exposure and level."""
    found = exact(count, exposure, level)

    assert (found.lower, found.upper) == pytest.approx(
        confint_poisson(count, exposure, method="exact-c", alpha=1 - level), rel=1e-9, abs=1e-12
    )


@given(st.integers(10, 5000))
def test_byar_is_close_to_exact(count: int) -> None:
    """From ten events on within half a per cent of the count."""
    near, true = byar(count), exact(count)

    assert near.lower == pytest.approx(float(true.lower), abs=0.005 * count)
    assert near.upper == pytest.approx(float(true.upper), abs=0.005 * count)


def test_few_events_are_exact_and_many_are_byars() -> None:
    """As English public health does it: the change is at ten."""
    found = rate([9, 10], 100)

    assert found.lower.tolist() == [exact(9, 100).lower, byar(10, 100).lower]
    assert found.upper.tolist() == [exact(9, 100).upper, byar(10, 100).upper]


@given(st.integers(0, 500), st.floats(1, 1000), st.floats(0, 30))
def test_it_holds_its_estimate_and_noise_widens_it(count: int, exposure: float, variance: float) -> None:
    """Never below nought, never without end, and never narrower for noise."""
    plain, widened = rate(count, exposure), rate(count, exposure, variance, exposure_variance=variance / 2)

    assert 0 <= widened.lower <= plain.lower <= plain.value <= plain.upper <= widened.upper < np.inf


def test_mean_grants() -> None:
    """Funders for Race Equality Alliance: £85.1m in 1,003 grants, £64.3m in 1,362, £56.6m in 1,286."""
    assert rate([85.1e6, 64.3e6, 56.6e6], [1003, 1362, 1286]).value == pytest.approx([84_845, 47_210, 44_012], abs=1)


def test_what_is_missing_stays_missing() -> None:
    """No count, no exposure, a count below nought."""
    for found in (
        exact([None, 5, -1], [10, 0, 10]),
        byar([None, 5, -1], [10, 0, 10]),
        rate([None, 5, -1], [10, 0, 10]),
    ):
        assert np.isnan(found).all()
