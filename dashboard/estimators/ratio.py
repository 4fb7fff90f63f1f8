"""The ratio of two proportions: the score interval for verdicts, the textbook one beside it."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Floats, Interval, critical, floats

_WIDEST = 14.0
_HALVINGS = 60


def miettinen_nurminen(
    events: npt.ArrayLike,
    total: npt.ArrayLike,
    reference_events: npt.ArrayLike,
    reference_total: npt.ArrayLike,
    variance: npt.ArrayLike = 0.0,
    level: float = 0.95,
) -> Interval:
    """Estimate the group's proportion over the reference group's, with the score interval.

    All ratios r with (p - r q)^2 <= z^2 Var(r), the variance taken at the constrained maximum-likelihood proportions
    (Miettinen and Nurminen 1985, Statistics in Medicine 4, 213-226) plus the protection variance of the four counts.

    Parameters
    ----------
    events, total, reference_events, reference_total
        Counts of the two groups.
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        Without events in one group the interval is one-sided: its lower end is 0, or its value and upper end are NaN.
        Without events in either all three are NaN; so they are where there are more events than people.
    """
    x, m, y, n, extra = floats(events, total, reference_events, reference_total, variance)
    known = (m > 0) & (n > 0) & (x + y > 0) & (x <= m) & (y <= n) & (np.minimum(x, y) >= 0)
    x, m, y, n = (np.where(known, one, 1.0) for one in (x, m, y, n))
    ends = _ends(x, m, y, n, extra, critical(level) ** 2)
    value = np.divide(x * n, m * y, out=np.full_like(x, np.nan), where=known & (y > 0))
    lower = np.where(x > 0, ends[0], 0.0)
    upper = np.where(y > 0, ends[1], np.nan)
    return Interval(value, np.where(known, lower, np.nan), np.where(known, upper, np.nan))


def katz(
    events: npt.ArrayLike,
    total: npt.ArrayLike,
    reference_events: npt.ArrayLike,
    reference_total: npt.ArrayLike,
    variance: npt.ArrayLike = 0.0,
    level: float = 0.95,
) -> Interval:
    """Estimate the same ratio with the textbook interval on the logarithm (Katz et al. 1978, Biometrics 34, 469-474).

    Returns
    -------
    Interval
        NaN where a group has no events: this method has nothing to say there; and where it has more than people.
    """
    counts = floats(events, total, reference_events, reference_total, variance)
    known = (np.minimum(counts[0], counts[2]) > 0) & (counts[0] <= counts[1]) & (counts[2] <= counts[3])
    x, m, y, n, extra = (np.where(known, one, np.nan) for one in counts)
    sampling = 1 / x - 1 / m + 1 / y - 1 / n
    protection = extra * (1 / x**2 + 1 / m**2 + 1 / y**2 + 1 / n**2)
    factor = np.exp(critical(level) * np.sqrt(sampling + protection))
    value = (x / m) / (y / n)
    return Interval(value, value / factor, value * factor)


def _ends(x: Floats, m: Floats, y: Floats, n: Floats, extra: Floats, limit: float) -> tuple[Floats, Floats]:
    """Find where the score statistic crosses its limit on either side of the estimate, by halving log ratios."""
    centre = np.log((np.maximum(x, 0.5) / m) / (np.maximum(y, 0.5) / n))
    found = []
    for side in (-1.0, 1.0):
        near, far = np.zeros_like(centre), np.full_like(centre, _WIDEST)
        for _ in range(_HALVINGS):
            middle = (near + far) / 2
            inside = _score(np.exp(centre + side * middle), x, m, y, n, extra) <= limit
            near, far = np.where(inside, middle, near), np.where(inside, far, middle)
        found.append(np.exp(centre + side * near))
    return found[0], found[1]


def _score(ratio: Floats, x: Floats, m: Floats, y: Floats, n: Floats, extra: Floats) -> Floats:
    """Give the squared score statistic of a ratio."""
    a, b, c = (m + n) * ratio, -(m * ratio + x + n + y * ratio), x + y
    q = (-b - np.sqrt(np.maximum(b**2 - 4 * a * c, 0))) / (2 * a)
    p = ratio * q
    sampling = (p * (1 - p) / m + ratio**2 * q * (1 - q) / n) * (m + n) / (m + n - 1)
    protection = extra * ((1 + p**2) / m**2 + ratio**2 * (1 + q**2) / n**2)
    spread = sampling + protection
    gap = (x / m - ratio * y / n) ** 2
    return np.asarray(np.divide(gap, spread, out=np.where(gap > 0, np.inf, 0.0), where=spread > 0), dtype=np.float64)
