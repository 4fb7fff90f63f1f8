"""What a person's secret may be, at the finest level that a release shows, and what that is at each coarser level."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from dashboard.disclosure.attack.roster import NONE
from dashboard.disclosure.grid import codes
from dashboard.disclosure.noise import Floats, Integers
from dashboard.indicators.declared_table import CHARACTERISTICS
from data_models.classifications import ETHNIC_GROUPS


@dataclass(frozen=True)
class States:
    """The values that one secret can take, told apart as finely as any released table does.

    Parameters
    ----------
    names
        For each state its code at every level, None where it has none.
    maps
        For each level a 0/1 matrix, states x codes.
    """

    names: tuple[tuple[str | None, ...], ...]
    maps: dict[str, Floats]

    @classmethod
    def told_apart(cls, levels: Collection[str]) -> "States":
        """Give the states that tables at these levels can tell apart; the broad groups are always told apart."""
        fine = CHARACTERISTICS[-1] in levels
        names = tuple(dict.fromkeys((known, broad, label if fine else None) for known, broad, label in _labelled()))
        shown = CHARACTERISTICS if fine else CHARACTERISTICS[:-1]
        return cls(names, {level: _map(names, level) for level in shown})

    @property
    def levels(self) -> tuple[str, ...]:
        """The levels at which secrets are claimed."""
        return tuple(self.maps)

    def of(self, secrets: dict[str, Integers]) -> Integers:
        """Find the state of each person from their codes at every level; someone without any is Unknown."""
        found = np.full(len(next(iter(secrets.values()))), len(self.names) - 1)
        for state, name in enumerate(self.names):
            parts = [secrets[level] == _place(level, code) for level, code in zip(CHARACTERISTICS, name, strict=True)]
            found[np.logical_and.reduce(parts if CHARACTERISTICS[-1] in self.maps else parts[:-1])] = state
        return found


def _labelled() -> list[tuple[str, str, str | None]]:
    """Every uploaded label: racially minoritised, broad group, and itself where it is one of the detailed groups."""
    detailed = codes(CHARACTERISTICS[-1])
    return [(known, broad, label if label in detailed else None) for label, broad, known in ETHNIC_GROUPS]


def _place(level: str, code: str | None) -> int:
    return NONE if code is None else codes(level).index(code)


def _map(names: tuple[tuple[str | None, ...], ...], level: str) -> Floats:
    column = CHARACTERISTICS.index(level)
    return np.array([[float(name[column] == code) for code in codes(level)] for name in names])
