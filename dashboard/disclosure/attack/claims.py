"""Claims: what a method says of everybody's secret, and how sure it is."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from dashboard.disclosure.attack.case import Case
from dashboard.disclosure.noise import Floats, Integers

SILENT = -1.0
"""The score of a cohort of which a method says nothing."""


@dataclass(frozen=True)
class Claims:
    """One claim for each cohort.

    Parameters
    ----------
    method
        Which attack makes them.
    level
        The characteristic they are about.
    code
        The value claimed for each cohort.
    score
        How sure the method is: about 1 is certain, `SILENT` is no claim.
    """

    method: str
    level: str
    code: Integers
    score: Floats


def strongest(method: str, level: str, shares: Floats) -> Claims:
    """Claim each cohort's likeliest value.

    Parameters
    ----------
    method, level
        As for `Claims`.
    shares
        Cohorts x codes; NaN or negative where nothing is said.
    """
    known = np.nan_to_num(shares, nan=SILENT)
    return Claims(method, level, known.argmax(axis=1), known.max(axis=1, initial=SILENT))


def from_sets(method: str, level: str, members: sparse.csr_array, shares: Floats) -> Iterator[Claims]:
    """Claim from shares within sets of people: once by each cohort's most telling set, once by the mean of its sets.

    Parameters
    ----------
    method, level
        As for `Claims`.
    members
        Sets x cohorts: people of the cohort in the set.
    shares
        Sets x codes: the share of the set taken to have the value; NaN where nothing is said.
    """
    columns = sparse.csc_array(members)
    yield strongest(method, level, _highest(columns, np.nan_to_num(shares, nan=SILENT)))
    yield strongest(f"{method}, pooled", level, _mean(columns, shares))


def of_states(method: str, case: Case, posterior: Floats) -> Iterator[Claims]:
    """Claim at every level from what is believed of each cohort's state."""
    for level, coarser in case.states.maps.items():
        yield strongest(method, level, posterior @ coarser)


def _highest(columns: sparse.csc_array, shares: Floats) -> Floats:
    """The highest share over each cohort's sets."""
    there = np.flatnonzero(np.diff(columns.indptr))
    best = np.full((columns.shape[1], shares.shape[1]), SILENT)
    if there.size:
        best[there] = np.maximum.reduceat(shares[columns.indices], columns.indptr[there], axis=0)
    return best


def _mean(columns: sparse.csc_array, shares: Floats) -> Floats:
    """The mean share over those of each cohort's sets that say something."""
    belongs = (columns.T > 0).astype(np.float64)
    said = belongs @ (~np.isnan(shares)).astype(np.float64)
    with np.errstate(invalid="ignore"):
        return np.asarray(np.where(said > 0, (belongs @ np.nan_to_num(shares)) / said, np.nan))
