"""Take away what is shown: the one hidden value of a cell has whoever is left."""

from collections.abc import Iterator

import numpy as np

from dashboard.disclosure.attack.case import Case
from dashboard.disclosure.attack.claims import Claims, from_sets
from dashboard.disclosure.attack.direct import shares


def claims(case: Case) -> Iterator[Claims]:
    """Claim from each cell's people less everybody whom another value is shown for."""
    for level in case.counts:
        shown = shares(case, level)
        others = np.nansum(shown, axis=1, keepdims=True) - np.nan_to_num(shown)
        left = np.where(np.isnan(shown).sum(axis=1, keepdims=True) < shown.shape[1], 1 - others, np.nan)
        yield from from_sets("complement", level, case.matrix, left)
