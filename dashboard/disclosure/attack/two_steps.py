"""Beliefs in two steps, which broad group and then which detailed one: few figures tell the second, so few beliefs do."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from scipy import sparse

from dashboard.disclosure.attack.case import Case
from dashboard.disclosure.attack.observations import Alike, Observations
from dashboard.disclosure.noise import Floats, Integers
from dashboard.indicators.declared_table import CHARACTERISTICS

LEAST = 1e-300
"""Nothing is taken for impossible, lest its logarithm be."""


class Belief(NamedTuple):
    """What is believed: cohorts x groups; histories x states within their group; logarithms of what each cohort sums to."""

    groups: Floats
    within: Floats
    mass: Floats


@dataclass(frozen=True)
class TwoSteps:
    """The same beliefs as cohorts x states hold, without carrying 25 states where six groups do.

    Cohorts with one history, that is, the same prior and the same people in cells with detailed figures, have the same
    belief within each group. What results is exact.

    Parameters
    ----------
    seen
        The counts.
    fold
        States x groups, 0 or 1.
    size
        Histories x cohorts: people.
    of
        Each cohort's history.
    groups, within
        Logarithms of the prior: cohorts x groups, and histories x states within their group.
    detailed
        For each of `seen.alike` that shows detailed groups the shares of its cells, histories x cells; None for others.
    """

    seen: Observations
    fold: Floats
    size: sparse.csr_array
    of: Integers
    groups: Floats
    within: Floats
    detailed: tuple[sparse.csr_array | None, ...]

    @classmethod
    def of_case(cls, case: Case, seen: Observations) -> "TwoSteps":
        """Fold a case's prior, and find the histories."""
        broad = [alike for alike in seen.alike if not _detailed(alike)]
        fold = broad[0].fold if broad else np.ones((case.prior.shape[1], 1))
        first, of = _histories(case, seen)
        groups = case.prior @ fold
        return cls(
            seen=seen,
            fold=fold,
            size=sparse.coo_array((case.cohorts.size, (of, np.arange(of.size)))).tocsr(),
            of=of,
            groups=np.log(groups),
            within=np.log(case.prior[first]) - np.log(groups[first] @ fold.T),
            detailed=tuple(sparse.csr_array(one.shares[first]) if _detailed(one) else None for one in seen.alike),
        )

    def belief(self, weights: Floats) -> Belief:
        """Give the belief nearest to the prior that gives each count this weight."""
        within, groups = self.within, self.groups
        for alike, shares, pull in zip(self.seen.alike, self.detailed, self.seen.pulls(weights), strict=True):
            if shares is None:
                groups = groups + alike.shares @ pull
            else:
                within = within + (shares @ pull) @ alike.fold.T
        highest = within.max(axis=1, keepdims=True)
        grown = np.exp(within - highest)
        total = np.maximum(grown @ self.fold, LEAST)
        believed, mass = _normal(groups + (np.log(total) + highest)[self.of])
        return Belief(believed, grown / (total @ self.fold.T), mass)

    def expected(self, belief: Belief) -> Floats:
        """Give the counts that would stand in the release, were this the truth."""
        people = ((self.size @ belief.groups) @ self.fold.T) * belief.within
        held = [
            alike.people @ belief.groups if shares is None else shares.T @ (people @ alike.fold)
            for alike, shares in zip(self.seen.alike, self.detailed, strict=True)
        ]
        return self.seen.counted(held)

    def whole(self, belief: Belief) -> Floats:
        """Give the belief as cohorts x states."""
        return np.asarray((belief.groups @ self.fold.T) * belief.within[self.of])


def _detailed(alike: Alike) -> bool:
    return CHARACTERISTICS[-1] in alike.maps


def _histories(case: Case, seen: Observations) -> tuple[Integers, Integers]:
    """Give each history's first cohort, and each cohort's history."""
    draw = np.random.default_rng(0)
    told = sum(one.shares @ draw.random(len(one.cells)) for one in seen.alike if _detailed(one))
    _, prior = np.unique(case.prior, axis=0, return_inverse=True)
    both = np.column_stack([prior.ravel(), np.round(told + np.zeros(prior.size), 9)])
    _, first, of = np.unique(both, axis=0, return_index=True, return_inverse=True)
    return first, of.ravel()


def _normal(score: Floats) -> tuple[Floats, Floats]:
    """Turn scores into probabilities and the logarithm of what they sum to."""
    highest = score.max(axis=1, keepdims=True)
    grown = np.exp(score - highest)
    total = grown.sum(axis=1, keepdims=True)
    return grown / total, (np.log(total) + highest).ravel()
