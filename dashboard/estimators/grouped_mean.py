"""The mean of scores of which only the counts are known, some of them perhaps hidden."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.hidden_count import hidden_count
from dashboard.estimators.interval import Interval, critical, floats


def grouped_mean(
    scores: npt.ArrayLike, counts: npt.ArrayLike, variance: npt.ArrayLike = 0.0, below: float = 0.0, level: float = 0.95
) -> Interval:
    """Estimate a mean from how many have each score, with the normal interval.

    The protection noise of each count widens it, and so does the doubt about a hidden count, which stands at the middle of
    what it may be.

    Parameters
    ----------
    scores
        Each score.
    counts
        How many have it; NaN where hidden.
    variance
        Protection variance of each count, squared.
    below
        What a hidden count is under; nought makes a mean with one missing.
    level
        Confidence level.

    Returns
    -------
    Interval
        In the unit of the scores, within their range; NaN where fewer than two people are known of, or a hidden count
        could be anything.
    """
    score, n, noise = floats(scores, counts, variance)
    hidden = np.isnan(n)
    nothing = np.array(np.nan)
    if not n.size or (hidden.any() and below <= 0) or np.nansum(n) < 2:
        return Interval(nothing, nothing, nothing)
    n = np.maximum(n, 0)
    if hidden.any():
        unseen = hidden_count(below)
        n, noise = np.where(hidden, unseen.middle, n), np.where(hidden, unseen.variance, noise)
    total = n.sum()
    mean = (n * score).sum() / total
    spread = (n * (score - mean) ** 2).sum() / (total - 1)
    step = critical(level) * np.sqrt(spread / total + (noise * (score - mean) ** 2).sum() / total**2)
    return Interval(*floats(mean, max(mean - step, score.min()), min(mean + step, score.max())))
