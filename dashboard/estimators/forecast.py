"""An honest forecast of one figure: its line carried on, with everything that is not known about it in the interval."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy import stats

from dashboard.estimators.interval import Floats, tail

FEWEST = 4
"""Different figures without which there is no line to carry on."""

YEAR = 4
"""Quarters that they have to span."""

STICKIEST = 0.9
"""The correlation of neighbours is taken to be no larger, for a longer memory than the figures have cannot be told."""


class Forecast(NamedTuple):
    """What a figure will be: `value` between `lower` and `upper`; all NaN where it cannot be told."""

    value: float
    lower: float
    upper: float


NOTHING = Forecast(np.nan, np.nan, np.nan)


def forecast(
    when: npt.ArrayLike, values: npt.ArrayLike, variances: npt.ArrayLike, due: float, level: float = 0.95
) -> Forecast:
    """Predict the figure that will be released at a time to come.

    A line is fitted, each figure weighing as much as it is known. Its scatter counts where it is larger than the figures'
    own doubt, and more where neighbours stray together (by (1 + r) / (1 - r), r their correlation), as figures of rolling
    years do. Runs of one figure, which stand for a year in small groups, count once. Nothing is told further ahead than
    the figures reach back.

    Parameters
    ----------
    when
        Times of the figures in quarters, increasing.
    values, variances
        The figures and the variances of their estimates; NaN where a figure is hidden, 0 where it is exact.
    due
        The time asked about, after the last figure.
    level
        Of the interval, which is Student's.
    """
    times, figures, doubts = _different(*(np.asarray(one, dtype=np.float64) for one in (when, values, variances)))
    if times.size < FEWEST or times[-1] - times[0] < YEAR or due - times[-1] > times[-1] - times[0]:
        return NOTHING
    weights = 1 / doubts if (doubts > 0).all() else np.ones_like(doubts)
    design = np.stack([np.ones_like(times), times - due], axis=1)
    inverse = np.linalg.inv(design.T @ (design * weights[:, None]))
    line = inverse @ design.T @ (weights * figures)
    residuals = (figures - design @ line) * np.sqrt(weights)
    freedom = times.size - design.shape[1]
    scatter = float(residuals @ residuals) / freedom * _inflation(residuals)
    scale = max(scatter, 1.0) if (doubts > 0).all() else scatter
    half = stats.t.ppf(1 - tail(level), freedom) * np.sqrt(scale * (inverse[0, 0] + 1 / np.median(weights)))
    return Forecast(float(line[0]), float(line[0] - half), float(line[0] + half))


def _different(when: Floats, values: Floats, variances: Floats) -> tuple[Floats, Floats, Floats]:
    """Leave out what is hidden, and of each run of one figure all but the first."""
    known = np.isfinite(values) & np.isfinite(variances)
    times, figures, doubts = when[known], values[known], variances[known]
    first = np.concatenate([[True], np.diff(figures) != 0])[: figures.size]
    return times[first], figures[first], doubts[first]


def _inflation(residuals: Floats) -> float:
    total = float(residuals @ residuals)
    if total <= 0:
        return 1.0
    correlation = min(max(float(residuals[1:] @ residuals[:-1]) / total, 0.0), STICKIEST)
    return (1 + correlation) / (1 - correlation)
