"""The lookup that turns a true count and its cell key into the change to publish: noise and rounding in one table."""

from functools import cache

import numpy as np
import numpy.typing as npt

from dashboard.disclosure.noise import Floats, Integers, noise_law
from dashboard.disclosure.rounding import rounded_law

KEYS = 4096
"""How many cell keys there are: a cell's key is the sum of its people's keys modulo this."""

FIRST_REPEATED = 20
"""From here on only the remainder of the count by the base matters, so the rows repeat."""


@cache
def change_table(bound: int, variance: float, base: int) -> npt.NDArray[np.int8]:
    """Build the lookup of changes, a row for each count up to `FIRST_REPEATED` + base, a column for each key.

    Returns
    -------
    numpy.ndarray
        Shape (20 + base, 4096), int8, in people: published count minus true count.
    """
    rows = []
    for count in range(FIRST_REPEATED + base):
        results, law = rounded_law(count, bound, variance, base)
        rows.append(np.repeat(results - count, shared_out(law)))
    table = np.stack(rows).astype(np.int8)
    table.setflags(write=False)
    return table


@cache
def offsets(bound: int, variance: float) -> npt.NDArray[np.int8]:
    """Build the 4,096 equally likely offsets that a cell's name picks from; mean 0 and the variance given."""
    changes, law = noise_law(bound, bound, variance)
    table = np.repeat(changes, shared_out(law)).astype(np.int8)
    table.setflags(write=False)
    return table


def row_of(counts: Integers, base: int) -> Integers:
    """Find the row of `change_table` that serves each count."""
    repeated = FIRST_REPEATED + (counts - FIRST_REPEATED) % base
    return np.where(counts < FIRST_REPEATED, counts, repeated)


def shared_out(law: Floats) -> Integers:
    """Share the keys out by rounding the cumulative law: each result is off by less than one key, and none drifts.

    A row of that many keys a result, read at a cell key, is the inverse of the law (SDC Handbook chapter 5, the cell
    key method).
    """
    edges = np.rint(np.concatenate([[0.0], np.cumsum(law)]) * KEYS).astype(np.int64)
    edges[-1] = KEYS
    return np.asarray(np.diff(edges), dtype=np.int64)
