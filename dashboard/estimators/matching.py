"""People alike: exact strata of what is known beforehand, and as many comparators for each member of a group."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

MOST = 5
"""Comparators for each member: more than five hardly sharpen a comparison (Ury 1975, Biometrics 31, 643-649)."""

NEARLY_ALL = 0.9
"""Members are given up for more comparators each down to this share of those who could be matched."""

LEAST_MATCHED = 0.8
"""Where fewer members than this share have comparators, the comparison would be of other people than the group."""


class Matched(NamedTuple):
    """Who is compared with whom.

    Parameters
    ----------
    members, comparators
        Which of the people are in the comparison; in every stratum `ratio` times as many comparators as members.
    ratio
        Comparators for each member; 0 where nobody could be matched.
    """

    members: Flags
    comparators: Flags
    ratio: int


def strata(*columns: npt.ArrayLike) -> Integers:
    """Number the combinations of values that occur, from 0: exact matching on columns that are coarse already.

    Coarsened exact matching (Iacus, King and Porro 2012, Political Analysis 20, 1-24) once the columns are banded.

    Raises
    ------
    ValueError
        If there is no column.
    """
    if not columns:
        raise ValueError("people are alike in something")
    numbered = [np.unique(np.asarray(one), return_inverse=True)[1].ravel() for one in columns]
    found = np.unique(np.stack(numbered), axis=1, return_inverse=True)[1]
    return np.asarray(found.ravel(), dtype=np.int64)


def bands(values: npt.ArrayLike, edges: Sequence[float]) -> Integers:
    """Coarsen a number: 0 below the first edge, 1 from it on, and so forth."""
    return np.asarray(np.searchsorted(np.asarray(edges, dtype=np.float64), np.asarray(values), side="right"))


def match(stratum: npt.ArrayLike, in_group: npt.ArrayLike, lot: npt.ArrayLike, most: int = MOST) -> Matched:
    """Draw the same number of comparators for each member within every stratum.

    Equal numbers keep the two sides alike without weights, so that each side is a plain count of people. How many is what
    makes the interval of a difference shortest: more comparators each, or more members who have as many; as long as nearly
    all members are kept who could be.

    Parameters
    ----------
    stratum
        From `strata`, one a person.
    in_group
        1 for members, 0 for those who may be compared with them.
    lot
        A number a person that decides who is drawn, lowest first; the same numbers give the same draw.
    most
        Comparators for each member at most.
    """
    group = np.asarray(in_group, dtype=np.bool_)
    place, draw = np.asarray(stratum, dtype=np.int64), np.asarray(lot)
    size = int(place.max(initial=-1)) + 1
    there = np.bincount(place[group], minlength=size)
    pool = np.bincount(place[~group], minlength=size)
    kept = {ratio: np.minimum(there, pool // ratio) for ratio in range(1, most + 1)}
    able = {ratio: one.sum() for ratio, one in kept.items() if one.sum()}
    if not able:
        nobody = np.zeros(group.size, dtype=np.bool_)
        return Matched(nobody, nobody.copy(), 0)
    whole = [ratio for ratio in able if able[ratio] >= NEARLY_ALL * max(able.values())]
    best = min(whole, key=lambda ratio: (1 + 1 / ratio) / able[ratio])
    return Matched(_first(place, group, draw, kept[best]), _first(place, ~group, draw, best * kept[best]), best)


def _first(place: Integers, among: Flags, draw: npt.NDArray[np.generic], wanted: Integers) -> Flags:
    """Choose the lowest of the lot in each stratum, as many as are wanted there."""
    rows = np.flatnonzero(among)
    rows = rows[np.lexsort((draw[rows], place[rows]))]
    starts = np.concatenate([[0], np.cumsum(np.bincount(place[rows], minlength=wanted.size))])
    rank = np.arange(rows.size) - starts[place[rows]]
    chosen = np.zeros(among.size, dtype=np.bool_)
    chosen[rows[rank < wanted[place[rows]]]] = True
    return chosen
