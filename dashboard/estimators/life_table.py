"""People followed over time, as a table of how many were at risk and how many left at each moment."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Floats, floats


class LifeTable(NamedTuple):
    """Counts at moments in rising order.

    Parameters
    ----------
    time
        Moments, in the unit of the durations.
    at_risk
        People who were there just before each moment.
    events
        People for whom it happened then; a column for each cause where there are several.
    """

    time: Floats
    at_risk: Floats
    events: Floats


def tabulate(
    duration: npt.ArrayLike,
    event: npt.ArrayLike,
    entry: npt.ArrayLike | None = None,
    *,
    times: npt.ArrayLike | None = None,
    causes: int | None = None,
) -> LifeTable:
    """Count a life table from people.

    Written here and not taken from a library, because what is published are life tables and not people: the estimators
    start from tables, and lifelines does not work with the pandas we use.

    Parameters
    ----------
    duration
        From each person's start to the event, or to when they were last seen.
    event
        0 for last seen, 1 for the event; with `causes`, the cause's number from 1.
    entry
        When each came under observation, later than their start (left truncation): at risk only after it.
    times
        Moments to count at; those with events where not given.
    causes
        How many causes compete, if any.
    """
    ends, kinds, begins = floats(duration, event, -np.inf if entry is None else entry)
    moments = np.unique(ends[kinds > 0]) if times is None else np.asarray(times, dtype=np.float64)
    # At risk at t: came before t and left at t or later; somebody whose event and entry coincide never was.
    ends, kinds, begins = (one[begins < ends] for one in (ends, kinds, begins))
    here = np.searchsorted(np.sort(begins), moments, side="left") - np.searchsorted(np.sort(ends), moments, side="left")
    wanted = range(1, (causes or 1) + 1)
    events = np.stack([_count(ends[kinds == kind], moments) for kind in wanted], axis=-1)
    return LifeTable(moments, here.astype(np.float64), events if causes else events[..., 0])


def _count(ends: Floats, moments: Floats) -> Floats:
    """Count how many ends fall on each moment."""
    ordered = np.sort(ends)
    until, before = (np.searchsorted(ordered, moments, side=side) for side in ("right", "left"))
    return np.asarray(until - before, dtype=np.float64)
