"""Means and spreads from bands, against the scores that were banded."""

import numpy as np
import pytest
from scipy import stats

from dashboard.estimators.banded import banded

MIDDLES = np.arange(-3, 4) / 2


def bands(scores: np.ndarray) -> np.ndarray:
    """How many scores fall into each band; what lies beyond the last stands in it."""
    step = np.clip(np.round(scores / 0.5), -3, 3).astype(int)
    return np.bincount(step + 3, minlength=7).astype(float)


def test_without_hiding_it_is_the_mean_of_the_middles_with_students_interval() -> None:
    """By hand: 10 people at 0, 40 at a half, 10 at one; SciPy has the interval."""
    found = banded(MIDDLES, [0, 0, 0, 10, 40, 10, 0], 60)
    each = np.repeat([0, 0.5, 1], [10, 40, 10])
    spread = np.sqrt(each.var(ddof=1) - 0.25 / 12)
    lower, upper = stats.t.interval(0.95, 59, 0.5, spread / np.sqrt(60))

    assert [float(end) for end in found.mean] == pytest.approx([0.5, lower, upper])
    assert found.spread == pytest.approx(spread)


def test_hidden_bands_hold_whoever_is_missing_from_the_total() -> None:
    """Two people low and six high in four hidden bands: near the true mean, and less sure."""
    full = banded(MIDDLES, [0, 0, 2, 30, 50, 20, 6], 108)
    part = banded(MIDDLES, [np.nan, np.nan, np.nan, 30, 50, 20, np.nan], 108, below=10)

    assert float(part.mean.value) == pytest.approx(float(full.mean.value), abs=0.1)
    assert part.mean.lower < full.mean.value < part.mean.upper
    assert part.mean.upper - part.mean.lower > full.mean.upper - full.mean.lower
    assert part.people.sum() == pytest.approx(108)


def test_noise_widens() -> None:
    """The protection of each count is part of the doubt."""
    plain, noisy = (banded(MIDDLES, [0, 0, 0, 20, 40, 20, 0], 80, variance=one).mean for one in (0.0, 10.0))

    assert noisy.lower < plain.lower < plain.upper < noisy.upper


@pytest.mark.parametrize(("counts", "total"), [([np.nan] * 7, 90), ([0] * 7, 0), ([np.nan] * 5 + [20, 20], 90)])
def test_too_little_shown_is_no_mean(counts: list[float], total: float) -> None:
    """Nothing is made up where most are hidden."""
    found = banded(MIDDLES, counts, total, below=10)

    assert np.isnan(found.mean.value)
    assert np.isnan(found.spread)


def test_the_interval_covers_under_protection() -> None:
    """Changes of 107 people, rounded to fives with noise, hidden under ten: 93 to 99 of 100 intervals hold the truth."""
    rng, truth, held = np.random.default_rng(5), 0.72, 0
    for _ in range(150):
        counts = bands(rng.normal(truth, 0.4, 107))
        seen = 5 * np.round((counts + rng.normal(0, 2.8, 7)) / 5)
        shown = np.where((counts >= 5) & (seen >= 10), seen, np.nan)
        total = 5 * round((107 + rng.normal(0, 2.8)) / 5)
        mean = banded(MIDDLES, shown, total, variance=10, below=10).mean
        held += bool(mean.lower <= truth <= mean.upper)

    assert 0.93 <= held / 150 <= 0.99
