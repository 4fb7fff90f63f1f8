"""Read it off: a cell in which nearly everybody has the same value."""

from collections.abc import Iterator

import numpy as np

from dashboard.disclosure.attack.case import Case
from dashboard.disclosure.attack.claims import Claims, from_sets
from dashboard.disclosure.noise import Floats


def claims(case: Case) -> Iterator[Claims]:
    """Claim for everybody in a cell whatever most of them are."""
    for level in case.counts:
        yield from from_sets("direct", level, case.matrix, shares(case, level))


def shares(case: Case, level: str) -> Floats:
    """Cells x codes: released count over the people that the staff list has in the cell; NaN where hidden."""
    people = case.cohorts.people[:, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(np.where(people > 0, case.counts[level] / people, np.nan))
