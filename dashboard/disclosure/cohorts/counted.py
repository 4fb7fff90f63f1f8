"""Protected counts of named sets of people: the same noise, rounding and gate that every count of a release passes."""

from dataclasses import dataclass
from typing import Self

import numpy as np
import polars as pl

from dashboard.disclosure.gate import Flags, passes
from dashboard.disclosure.lookup import KEYS
from dashboard.disclosure.noise import Floats, Integers
from dashboard.disclosure.perturbation import perturb, protection_variance
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.sticky import Keyring, cell_name, sticky_offsets


@dataclass(frozen=True)
class Counter:
    """Counts people of one list, and gives nothing but protected counts of them.

    Parameters
    ----------
    keys
        Each person's key.
    organisations
        Whose staff each of them is, as whole numbers from 0.
    policy, pepper
        The rules, and the source of the keys.
    """

    keys: Integers
    organisations: Integers
    policy: Policy
    pepper: Keyring

    @classmethod
    def of(cls, people: pl.DataFrame, policy: Policy, pepper: Keyring) -> Self:
        """Count among people, one row each, with `person_key` and `organisation`."""
        ranks = people["organisation"].rank("dense").cast(pl.Int64) - 1
        return cls(people["person_key"].cast(pl.Int64).to_numpy(), ranks.to_numpy(), policy, pepper)

    @property
    def variance(self) -> float:
        """Protection variance of every count, in people squared."""
        return protection_variance(self.policy)

    def count(self, people: Flags, *name: str, least: int = 0) -> float:
        """Give one protected count; NaN where it is not shown.

        Parameters
        ----------
        people
            Who is counted.
        name
            What the count is called: the cohort, then what is counted of it. The same name keeps its offset, whichever
            quarter the count is of, so that several quarters do not average the noise away.
        least
            Fewest true people, where that is to be more than the policy's floor.
        """
        chosen = np.flatnonzero(people)
        number, of = np.array([chosen.size]), np.bincount(self.organisations[chosen], minlength=1)
        key = np.array([self.keys[chosen].sum() % KEYS])
        label = cell_name((f"cohort {place}", part) for place, part in enumerate(name))
        released = perturb(number, key, sticky_offsets([label], self.policy, self.pepper), self.policy)
        spread, largest = np.array([(of > 0).sum()]), np.array([of.max(initial=0)])
        enough = max(self.policy.floor, least)
        shown = passes(number, spread, largest, self.policy, enough) & (released >= self.policy.threshold)
        return float(released[0]) if shown[0] else float("nan")

    def counts(self, sets: Flags, *name: str) -> Floats:
        """Give protected counts of several sets under one name, one row each."""
        return np.array([self.count(one, *name) for one in np.atleast_2d(sets)], dtype=np.float64)
