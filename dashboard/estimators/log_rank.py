"""Whether groups leave at the same pace over the whole time they are followed."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.special import chdtrc

from dashboard.estimators.interval import Floats, floats


class LogRank(NamedTuple):
    """The test's result.

    Parameters
    ----------
    statistic, degrees, p_value
        Chi-squared, its degrees of freedom, and the probability of as much or more by chance.
    observed, expected
        Events of each group, and those to be expected were the pace the same.
    """

    statistic: float
    degrees: int
    p_value: float
    observed: Floats
    expected: Floats


def log_rank(at_risk: npt.ArrayLike, events: npt.ArrayLike, variance: npt.ArrayLike = 0.0) -> LogRank:
    """Test two or more life tables against each other (Mantel 1966; Peto and Peto 1972, JRSS A 135, 185-207).

    Parameters
    ----------
    at_risk, events
        A row for each group, a column for each moment, the same moments for all.
    variance
        Protection variance of each count, in people squared: it makes the test more careful.

    Raises
    ------
    ValueError
        If there are fewer than two groups.
    """
    n, d, noise = floats(at_risk, events, variance)
    if n.ndim != 2 or n.shape[0] < 2:
        raise ValueError("a log-rank test compares two groups or more")
    people, happened = n.sum(axis=0), d.sum(axis=0)
    n, d, noise, people, happened = (one[..., people > 0] for one in (n, d, noise, people, happened))
    share = n / people
    observed, expected = d.sum(axis=1), (happened * share).sum(axis=1)
    # Hypergeometric: with one person left there is nothing to vary.
    weight = happened * (people - happened) / np.maximum(people - 1, 1)
    covariance = np.diag((weight * share).sum(axis=1)) - (weight * share) @ share.T
    covariance += _protection(share, noise * (1 + (happened / people) ** 2))
    gap = observed - expected
    degrees = int(np.linalg.matrix_rank(covariance))
    statistic = float(gap @ np.linalg.pinv(covariance, hermitian=True) @ gap)
    p_value = float(chdtrc(degrees, statistic)) if degrees else float("nan")
    return LogRank(statistic, degrees, p_value, observed, expected)


def _protection(share: Floats, noise: Floats) -> Floats:
    """Give what the noise adds to the covariance: each group's moves its own gap up and, by its share, everybody's down."""
    groups = np.eye(share.shape[0])[:, :, None] - share[:, None, :]
    return np.asarray(np.einsum("ghk,hk,jhk->gj", groups, noise, groups))
