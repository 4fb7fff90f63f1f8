"""Which of the declared cohorts are answered: enough people, and none that is all but another."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import polars as pl

from dashboard.disclosure.cohorts.cohort import FILTERS, Cohort, declared
from dashboard.disclosure.cohorts.counted import Counter
from dashboard.disclosure.cohorts.refusal import CohortRefusedError
from dashboard.disclosure.gate import Flags
from dashboard.disclosure.noise import Floats, Integers
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.question import ALL
from dashboard.disclosure.sticky import Keyring


class Answerable(NamedTuple):
    """The cohorts that are answered.

    Parameters
    ----------
    names
        Each of them -> the name its figures go by: that of the first cohort of the list with the very same people, so that
        asking for them in two ways gives one figure and not two to average.
    """

    names: Mapping[Cohort, str]

    def name(self, cohort: Cohort) -> str:
        """Give the name a cohort's figures go by.

        Raises
        ------
        CohortRefusedError
            If it is not answered, with the next wider cohort that is.
        """
        if cohort in self.names:
            return self.names[cohort]
        raise CohortRefusedError(next((one for one in cohort.wider() if one in self.names), None))


def answerable(people: pl.DataFrame, policy: Policy, pepper: Keyring) -> Answerable:
    """Go through the whole list, widest first.

    A cohort is answered where it has `policy.threshold` people, its protected count is shown, and it differs from every cohort answered before it by
    nobody at all or by `policy.cohort_difference` people: what two of them differ by cannot then be one or two people.

    One ethnic group of a cohort is answered only where neither nearly nobody nor nearly everybody of that cohort is of it:
    otherwise the answer would tell it of each of them.

    Parameters
    ----------
    people
        From `people.started`.
    policy, pepper
        The rules, and the source of the keys.
    """
    persons, rows = np.unique(people["person"].to_numpy(), return_inverse=True)
    programmes, names = (people[name].unique().sort().to_list() for name in FILTERS[:2])
    cohorts = declared(programmes, names, policy)
    inside = _inside(people, cohorts, rows.ravel(), persons.size)
    sets, which = np.unique(inside, axis=0, return_inverse=True)
    which = which.ravel()
    cohorts, which = _mixed(cohorts, which, inside.sum(axis=1), policy)
    first = {int(group): place for place, group in reversed(list(enumerate(which.tolist())))}
    counter = Counter.of(people.unique("person", maintain_order=True).sort("person"), policy, pepper)
    least = policy.threshold
    counts = {number: counter.count(sets[number], cohorts[at].key, least=least) for number, at in first.items()}
    shown = [number for number, count in counts.items() if not np.isnan(count)]
    kept = _apart(sets.astype(np.float32), sorted(shown, key=first.__getitem__), policy.cohort_difference)
    return Answerable(
        {one: cohorts[first[group]].key for one, group in zip(cohorts, which.tolist(), strict=True) if group in kept}
    )


def _mixed(
    cohorts: tuple[Cohort, ...], which: Integers, sizes: Integers, policy: Policy
) -> tuple[tuple[Cohort, ...], Integers]:
    """Leave out ethnic groups that are nearly nobody or nearly everybody of the cohort that they are part of."""
    size = dict(zip(cohorts, sizes.tolist(), strict=True))
    low, high = policy.rate_caps
    kept = [
        place
        for place, one in enumerate(cohorts)
        if one.value("ethnic_group") == ALL
        or low <= 100 * size[one] / max(size[one.without("ethnic_group")], 1) <= high
    ]
    return tuple(cohorts[place] for place in kept), which[kept]


def _inside(people: pl.DataFrame, cohorts: tuple[Cohort, ...], rows: Integers, persons: int) -> Flags:
    """Say for every cohort who is in it; cohorts x persons."""
    columns = {name: people[name].fill_null("").to_numpy() for name in FILTERS}
    known: dict[tuple[str, str], Flags] = {}
    found = np.zeros((len(cohorts), persons), dtype=np.bool_)
    for place, cohort in enumerate(cohorts):
        chosen = np.ones(people.height, dtype=np.bool_)
        for part in cohort.where:
            if part not in known:
                known[part] = columns[part[0]] == part[1]
            chosen = chosen & known[part]
        found[place, rows[chosen]] = True
    return found


def _apart(sets: Floats, order: list[int], least: int) -> set[int]:
    """Keep the sets, in their order, that differ from each one kept by enough people."""
    sizes, common = sets.sum(axis=1), sets @ sets.T
    kept: list[int] = []
    for number in order:
        differ = sizes[kept] + sizes[number] - 2 * common[number, kept]
        if not kept or differ.min() >= least:
            kept.append(number)
    return set(kept)
