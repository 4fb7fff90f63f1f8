"""The same question asked twice: two names of one set of people must give one figure."""

from collections.abc import Iterator

import numpy as np

from dashboard.disclosure.attack.states import States
from dashboard.disclosure.attack.surface import Surface, levels
from dashboard.disclosure.grid import codes


def findings(surface: Surface) -> Iterator[str]:
    """Name the tables that answer one question in two ways, by code lists alone."""
    states = States.told_apart(levels(surface))
    for table, counts in surface.items():
        for other, theirs in surface.items():
            if table.everyone == other.everyone and str(table.characteristic) < str(other.characteristic):
                for one, two in _same_people(states, str(table.characteristic), str(other.characteristic)):
                    if not np.array_equal(counts[:, one], theirs[:, two], equal_nan=True):
                        names = _named(table.characteristic, one), _named(other.characteristic, two)
                        yield f"{names[0]} and {names[1]} are the same people with two figures by {table.everyone.key}."


def _same_people(states: States, level: str, other: str) -> list[tuple[int, int]]:
    """Pairs of codes that stand for the same states."""
    same = (states.maps[level].T[:, None, :] == states.maps[other].T[None, :, :]).all(axis=2)
    return [(int(one), int(two)) for one, two in np.argwhere(same)]


def _named(level: str | None, place: int) -> str:
    return f"{level} {codes(str(level))[place]}"
