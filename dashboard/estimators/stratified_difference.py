"""The difference of two shares among people alike: stratum by stratum, weighted as one of the two is spread over them."""

from typing import Literal

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Interval, critical, floats

Weights = Literal["group", "reference", "everyone"]


def stratified_difference(
    events: npt.ArrayLike,
    total: npt.ArrayLike,
    reference_events: npt.ArrayLike,
    reference_total: npt.ArrayLike,
    weights: Weights = "group",
    level: float = 0.95,
) -> Interval:
    """Estimate the mean over strata of the group's share less the reference group's.

    Subclassification (Cochran 1968, Biometrics 24, 295-313); with the group's own weights it is the effect on those who
    took part, as coarsened exact matching estimates it. Strata that one of the two is missing from are left out.

    Parameters
    ----------
    events, total, reference_events, reference_total
        Counts along the last axis, one a stratum.
    weights
        Whose spread over the strata counts.
    level
        Confidence level.

    Returns
    -------
    Interval
        Between -1 and 1; NaN where no stratum has both.
    """
    x, m, y, n = floats(events, total, reference_events, reference_total)
    both = (m > 0) & (n > 0)
    m, n = np.where(both, m, 1.0), np.where(both, n, 1.0)
    sizes = {"group": m, "reference": n, "everyone": m + n}[weights]
    weight = np.where(both, sizes, 0.0)
    people = weight.sum(axis=-1, keepdims=True)
    share = np.divide(weight, people, out=np.full_like(weight, np.nan), where=people > 0)
    value = (share * (x / m - y / n)).sum(axis=-1)
    spread = np.sqrt((share**2 * (_variance(x, m) + _variance(y, n))).sum(axis=-1))
    step = critical(level) * spread
    return Interval(*floats(value, np.maximum(value - step, -1), np.minimum(value + step, 1)))


def _variance(x: npt.NDArray[np.float64], n: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Give the variance of a share, half an event drawn in at either side: one of none or of all is not certain."""
    share = (x + 0.5) / (n + 1)
    return np.asarray(share * (1 - share) / n)
