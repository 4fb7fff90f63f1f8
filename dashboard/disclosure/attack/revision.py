"""A release against the one before it: where records were corrected, one question has two answers."""

import numpy as np

from dashboard.disclosure.attack.surface import Surface
from dashboard.disclosure.noise import Floats


def merged(new: Surface, old: Surface) -> Surface:
    """Lay two releases over each other: the mean where both show a figure, else the one that is shown.

    Parameters
    ----------
    new, old
        Of the same quarters; a table that only one of them has counts as well.
    """
    return {table: _either(new.get(table), old.get(table)) for table in {**new, **old}}


def differs(new: Surface, old: Surface) -> bool:
    """Whether the older release says anything that the newer does not."""
    return any(
        table not in new or not np.array_equal(np.nan_to_num(new[table], nan=-1), np.nan_to_num(counts, nan=-1))
        for table, counts in old.items()
        if not np.isnan(counts).all()
    )


def _either(new: Floats | None, old: Floats | None) -> Floats:
    if new is None or old is None:
        return np.asarray(old if new is None else new)
    both = (new + old) / 2
    return np.asarray(np.where(np.isnan(both), np.where(np.isnan(new), old, new), both))
