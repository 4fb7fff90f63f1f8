"""How strong an unmeasured cause would have to be to explain a ratio away."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Floats, Interval, floats


def e_value(ratio: npt.ArrayLike) -> Floats:
    """Give the E-value of a ratio of proportions: R + sqrt(R (R - 1)), of its reciprocal below 1.

    VanderWeele and Ding (2017), Annals of Internal Medicine 167, 268-274.

    Returns
    -------
    numpy.ndarray
        1 or more; NaN where there is no ratio above 0.
    """
    (given,) = floats(ratio)
    positive = np.where(given > 0, given, np.nan)
    away = np.maximum(positive, 1 / positive)
    return np.asarray(away + np.sqrt(away * (away - 1)), dtype=np.float64)


def weakest_e_value(ratio: Interval) -> Floats:
    """Give the E-value of the end of the interval that is nearer to 1; 1 where the interval holds 1."""
    low = np.where(np.isnan(ratio.lower), 0.0, ratio.lower)
    high = np.where(np.isnan(ratio.upper), np.inf, ratio.upper)
    nearer = np.where(low > 1, low, np.where(high < 1, high, 1.0))
    return e_value(np.where(np.isnan(ratio.lower) & np.isnan(ratio.upper), np.nan, nearer))
