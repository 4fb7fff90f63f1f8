"""What a release is good for: hiding everything protects perfectly and helps nobody."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

import numpy as np

from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.surface import Surface, exact
from dashboard.indicators.declared_table import DeclaredTable

LEAST_SHOWN = 0.85
"""Share of people who must stand in a cell that is shown."""

MOST_ERROR = 4.0
"""Most that shown counts may be off, in people (root mean square)."""


@dataclass(frozen=True)
class Usefulness:
    """How much is shown, and how true it is.

    Parameters
    ----------
    shown
        Share of people who stand in a shown cell, over all tables that split by a characteristic.
    error
        How far shown counts are off, in people (root mean square); 0 where nothing is shown.
    """

    shown: float
    error: float

    @property
    def enough(self) -> bool:
        """Whether both bars are met."""
        return self.shown >= LEAST_SHOWN and self.error <= MOST_ERROR


def usefulness(
    surface: Surface,
    roster: Roster,
    anew: Surface | None = None,
    waiting: Callable[[DeclaredTable], Collection[str]] = lambda _: (),
) -> Usefulness:
    """Compare what is shown with the truth.

    Parameters
    ----------
    surface
        Every count that a reader sees.
    roster
        The truth.
    anew
        The counts that are of the quarter they stand in: one that says it is of an earlier quarter is not wrong for
        differing from this one. Every count, unless given.
    waiting
        Of a table the quarters for which there is no count yet: the first year of what is counted once a year.
    """
    shown = people = squares = cells = 0.0
    for table, counts in surface.items():
        due = np.repeat([one not in waiting(table) for one in roster.quarters], len(counts) // len(roster.quarters))
        truth, visible = exact(roster, table) * due[:, None], ~np.isnan(counts)
        shown, people = shown + float(truth[visible].sum()), people + float(truth.sum())
        visible = ~np.isnan((anew or surface)[table])
        squares, cells = squares + float(((counts - truth)[visible] ** 2).sum()), cells + float(visible.sum())
    return Usefulness(shown / people if people else 0.0, float(np.sqrt(squares / cells)) if cells else 0.0)
