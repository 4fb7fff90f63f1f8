"""Change in the same people, before and after: how large, how sure, and in which of the many effect sizes."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy import stats
from scipy.special import gammaln

from dashboard.estimators.interval import Floats, Interval, critical, floats

FEW = 15
"""Below as many pairs the signed-rank test is the one to read: too few to see whether changes follow a normal law."""

_MOST_COUNTED_OUT = 50


class Change(NamedTuple):
    """A paired change.

    Parameters
    ----------
    mean
        Mean change with Student's interval, in the unit of the answers.
    pairs
        People with both answers.
    t, p_value
        Student's paired statistic and its two-sided probability; NaN where everyone changed alike.
    dz
        Mean change in standard deviations of the changes.
    gz
        The same, corrected for small samples by 1 - 3 / (4 df - 1) (Hedges 1981).
    gz_exact
        The same, corrected by Hedges' exact gamma form.
    d_av
        Mean change in the root mean square of the two standard deviations (Cumming 2012).
    wilcoxon_p
        Two-sided probability of Wilcoxon's signed-rank test; exact for few pairs, ties or not.
    """

    mean: Interval
    pairs: int
    t: float
    p_value: float
    dz: float
    gz: float
    gz_exact: float
    d_av: float
    wilcoxon_p: float


def paired_change(before: npt.ArrayLike, after: npt.ArrayLike, level: float = 0.95) -> Change:
    """Estimate the change from before to after in those who answered both times.

    Raises
    ------
    ValueError
        If fewer than two people answered both times.
    """
    first, second = floats(before, after)
    both = ~np.isnan(first + second)
    first, second = first[both], second[both]
    if first.size < 2:
        raise ValueError("a change needs two people or more with both answers")
    # Answers are decimals: their differences are rounded so that equal changes tie.
    change = np.round(second - first, 10)
    degrees, mean, spread = change.size - 1, float(change.mean()), float(change.std(ddof=1))
    error = spread / np.sqrt(change.size)
    half = _student(level, degrees) * error
    t = float(mean / error) if error > 0 else float("nan")
    dz = mean / spread if spread > 0 else float("nan")
    average = float(np.sqrt((first.var(ddof=1) + second.var(ddof=1)) / 2))
    return Change(
        mean=Interval(*floats(mean, mean - half, mean + half)),
        pairs=int(change.size),
        t=t,
        p_value=float(2 * stats.t.sf(abs(t), degrees)),
        dz=dz,
        gz=dz * (1 - 3 / (4 * degrees - 1)),
        gz_exact=dz * small_sample(degrees),
        d_av=mean / average if average > 0 else float("nan"),
        wilcoxon_p=_signed_rank(change),
    )


def small_sample(degrees: int) -> float:
    """Give Hedges' exact correction: gamma(df / 2) / (sqrt(df / 2) gamma((df - 1) / 2)); 0 for one degree of freedom."""
    if degrees < 2:
        return 0.0
    return float(np.exp(gammaln(degrees / 2) - gammaln((degrees - 1) / 2)) / np.sqrt(degrees / 2))


def _student(level: float, degrees: int) -> float:
    critical(level)
    return float(stats.t.isf((1 - level) / 2, degrees))


def _signed_rank(change: Floats) -> float:
    """Give the two-sided probability of Wilcoxon's statistic, zeros left out and ties given their mean rank."""
    moved = change[change != 0]
    if moved.size > _MOST_COUNTED_OUT:
        return float(stats.wilcoxon(moved, method="asymptotic").pvalue)
    # Counted out over all signs, which scipy does only without ties; twice the ranks, so that mean ranks are whole.
    ranks = np.rint(2 * stats.rankdata(np.abs(moved))).astype(np.int64)
    ways = np.ones(1)
    for rank in ranks:
        ways = np.concatenate([ways, np.zeros(rank)]) / 2 + np.concatenate([np.zeros(rank), ways]) / 2
    rises = int(ranks[moved > 0].sum())
    return float(min(2 * min(ways[: rises + 1].sum(), ways[rises:].sum()), 1.0))
