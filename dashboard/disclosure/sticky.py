"""The sticky layer: an offset that belongs to a cell's name and stays with it from quarter to quarter."""

from collections.abc import Iterable
from hashlib import blake2b
from typing import Protocol

import numpy as np

from dashboard.disclosure.lookup import KEYS, offsets
from dashboard.disclosure.noise import Integers
from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import CHARACTERISTICS
from data_models.classifications import ETHNIC_GROUPS

_BETWEEN = "\x1f"


class Keyring(Protocol):
    """What this room asks of the pepper: a key of its own for each purpose."""

    def subkey(self, label: str) -> bytes:
        """Derive the key for one purpose."""
        ...


def cell_name(parts: Iterable[tuple[str, str]]) -> str:
    """Name a cell by whom it holds, not by how it is asked for.

    The order of the columns and the quarter make no difference; nor does the level of a characteristic, where a code of
    one level stands for the same people as a code of another: they must be one figure, or the two could be averaged.
    """
    return _BETWEEN.join(sorted(f"{dimension}={value}" for dimension, value in map(_canonical, parts)))


def _canonical(part: tuple[str, str]) -> tuple[str, str]:
    """Give the first level's name for the people that a code of a characteristic stands for."""
    return _SAME_PEOPLE.get(part, part)


def _same_people() -> dict[tuple[str, str], tuple[str, str]]:
    """Find codes of different levels that stand for the same people: White and not racially minoritised, Unknown."""
    held: dict[tuple[str, str], set[str]] = {}
    for label, broad, minoritised in ETHNIC_GROUPS:
        for part in zip(CHARACTERISTICS, (minoritised, broad, label), strict=True):
            held.setdefault(part, set()).add(label)
    first: dict[frozenset[str], tuple[str, str]] = {}
    for part in sorted(held, key=lambda one: CHARACTERISTICS.index(one[0])):
        first.setdefault(frozenset(held[part]), part)
    return {part: first[frozenset(labels)] for part, labels in held.items() if part[0] in CHARACTERISTICS}


_SAME_PEOPLE = _same_people()


def sticky_offsets(names: Iterable[str], policy: Policy, keyring: Keyring) -> Integers:
    """Give each cell name its offset.

    Keys change with every person who joins or leaves, so their noise would average out over quarters; this does not.

    Returns
    -------
    numpy.ndarray
        Offsets in people, between -`policy.sticky_max` and `policy.sticky_max`.
    """
    table = offsets(policy.sticky_max, policy.sticky_variance)
    picks = keyed_numbers(names, keyring.subkey("sticky")) % np.uint64(KEYS)
    return table[picks.astype(np.int64)].astype(np.int64)


def keyed_numbers(names: Iterable[str], key: bytes) -> np.typing.NDArray[np.uint64]:
    """Give each name a 64-bit number that nobody can predict without the key (BLAKE2b)."""
    digests = b"".join(blake2b(name.encode(), key=key, digest_size=8).digest() for name in names)
    return np.frombuffer(digests, dtype="<u8")
