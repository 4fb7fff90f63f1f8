"""Random draws for whole columns, from streams that do not disturb each other."""

import zlib
from collections.abc import Sequence

import numpy as np
import polars as pl
from numpy.typing import ArrayLike, NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


def stream(seed: int, label: str) -> np.random.Generator:
    """Open the random stream of one subject, so that a new subject changes no other subject's rows."""
    return np.random.default_rng([seed, zlib.crc32(label.encode())])


def pick(rng: np.random.Generator, weights: ArrayLike, count: int | None = None) -> Ints:
    """Draw one position per row of weights.

    Parameters
    ----------
    weights
        Non-negative weights, of shape (rows, options); or (options,) together with `count`.
    count
        How many draws to make from a single row of weights.
    """
    table = np.atleast_2d(np.asarray(weights, dtype=float))
    edges = np.cumsum(table, axis=1)
    rows = table.shape[0] if count is None else count
    marks = rng.random(rows)[:, None] * edges[:, -1:]
    return np.asarray((marks >= edges).sum(axis=1), dtype=np.int64)


def happens(rng: np.random.Generator, chance: ArrayLike) -> Flags:
    """Toss one coin per entry of `chance`."""
    odds = np.asarray(chance, dtype=float)
    return np.asarray(rng.random(odds.shape) < odds)


def between(rng: np.random.Generator, low: ArrayLike, high: ArrayLike, size: int) -> Floats:
    """Draw evenly between `low` and `high`."""
    start = np.asarray(low, dtype=float)
    return np.asarray(start + rng.random(size) * (np.asarray(high, dtype=float) - start))


def spread(rng: np.random.Generator, size: int) -> Floats:
    """Draw around 1 with a spread of about 6 per cent and no far tail, as pay is spread inside a grade."""
    return np.asarray(1 + 0.085 * (rng.random((size, 4)).sum(axis=1) - 2))


def rank_within(groups: Ints, order: Floats) -> Ints:
    """Rank entries inside their group by `order`, smallest first, from 0."""
    place = np.lexsort((order, groups))
    sorted_groups = groups[place]
    starts = np.flatnonzero(np.r_[True, sorted_groups[1:] != sorted_groups[:-1]])
    lengths = np.diff(np.r_[starts, len(groups)])
    ranks = np.empty(len(groups), dtype=np.int64)
    ranks[place] = np.arange(len(groups)) - np.repeat(starts, lengths)
    return ranks


def labelled(codes: Sequence[str], places: Ints) -> pl.Series:
    """Write positions as their labels."""
    return pl.Series(codes, dtype=pl.String).gather(places)
