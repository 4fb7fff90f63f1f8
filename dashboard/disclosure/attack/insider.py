"""Somebody who knows everything about their own organisation, and subtracts it."""

from collections.abc import Iterator

import numpy as np

from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.surface import Surface, exact

INSIDERS = 3
"""How many organisations are tried, largest first: the more people somebody knows, the more they can subtract."""


def seen_from_inside(roster: Roster, surface: Surface, most: int = INSIDERS) -> Iterator[tuple[Roster, Surface]]:
    """Give what is left to find out: everybody else, and the counts without the insider's own people.

    Parameters
    ----------
    roster, surface
        Everybody, and what is released of them.
    most
        How many organisations to try.
    """
    sizes = np.bincount(roster.organisation)
    for organisation in np.argsort(-sizes, kind="stable")[:most]:
        own = roster.organisation == organisation
        if not own.all():
            known = roster.only(own)
            yield roster.only(~own), {table: counts - exact(known, table) for table, counts in surface.items()}
