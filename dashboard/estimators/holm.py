"""Many groups judged at once: p-values made honest about how many were looked at."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Floats, floats


def holm(p_values: npt.ArrayLike) -> Floats:
    """Adjust p-values by Holm's step-down method (1979, Scandinavian Journal of Statistics 6, 65-70).

    Written out, in five lines, because the library's takes seconds to import and counts missing values as tests.

    Parameters
    ----------
    p_values
        One for each group, 0 to 1; NaN where nothing was tested.

    Returns
    -------
    numpy.ndarray
        Adjusted p-values in the order given, at most 1; NaN stays NaN and is not counted as a test.
    """
    (given,) = floats(p_values)
    tested = np.flatnonzero(~np.isnan(given))
    order = tested[np.argsort(given[tested], kind="stable")]
    steps = given[order] * np.arange(order.size, 0, -1)
    adjusted = np.full_like(given, np.nan)
    adjusted[order] = np.minimum(np.maximum.accumulate(steps), 1.0)
    return adjusted
