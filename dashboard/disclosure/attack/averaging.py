"""Average over contexts: somebody stands in many cells, and each says a little about them."""

from collections.abc import Iterator

import numpy as np

from dashboard.disclosure.attack.case import Case
from dashboard.disclosure.attack.claims import Claims, strongest
from dashboard.disclosure.attack.direct import shares
from dashboard.disclosure.noise import Floats

LEAST = 0.005
"""A share is never taken for less than this."""


def claims(case: Case) -> Iterator[Claims]:
    """Claim from the geometric mean of the shares in all of somebody's cells, what is hidden sharing what is left."""
    belongs = (case.matrix.T > 0).astype(np.float64)
    for level in case.counts:
        shown = shares(case, level)
        told = np.asarray(~np.isnan(shown).all(axis=1))
        logs = np.where(told[:, None], np.log(_completed(shown)), 0.0)
        cells = np.maximum(belongs @ told.astype(np.float64), 1)[:, None]
        mean = np.exp((belongs @ logs) / cells)
        yield strongest("averaging", level, mean / mean.sum(axis=1, keepdims=True))


def _completed(shown: Floats) -> Floats:
    """Deal what the shown shares leave over among the hidden ones."""
    hidden = np.isnan(shown)
    left = np.clip(1 - np.nansum(shown, axis=1), LEAST, 1) / np.maximum(hidden.sum(axis=1), 1)
    whole = np.clip(np.where(hidden, left[:, None], shown), LEAST, 1)
    return np.asarray(whole / whole.sum(axis=1, keepdims=True))
