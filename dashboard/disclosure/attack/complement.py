"""Take away what is shown: the one hidden value of a cell has whoever is left."""

from collections.abc import Iterator

import numpy as np

from dashboard.disclosure.attack.case import Case
from dashboard.disclosure.attack.claims import Claims, from_sets
from dashboard.disclosure.attack.direct import shares


def claims(case: Case) -> Iterator[Claims]:
    """Claim from each cell's people less everybody whom another value is shown for: who is left, and who may be."""
    for level in case.counts:
        shown = shares(case, level)
        hidden, left = np.isnan(shown), 1 - np.nansum(shown, axis=1, keepdims=True)
        how_many = hidden.sum(axis=1, keepdims=True)
        others = np.where(hidden & (how_many == 1), left, np.nan)
        yield from from_sets("complement", level, case.matrix, others)
        most = np.where(how_many < shown.shape[1], left + np.nan_to_num(shown), np.nan)
        yield from from_sets("complement, at most", level, case.matrix, most)
