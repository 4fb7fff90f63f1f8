"""The attack on evaluators' cohorts: somebody who knows everyone on every programme asks everything, and solves it together.

The attacker holds the list of participants with programme, cohort, type of organisation, region, grade and completion, knows
how common each ethnic group is in each type of organisation, and reads the protected count of every cohort that is answered,
those of one ethnic group as well.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import polars as pl

from dashboard.disclosure.cohorts.answerable import answerable
from dashboard.disclosure.cohorts.cohort import FILTERS, Cohort, declared
from dashboard.disclosure.cohorts.counted import Counter
from dashboard.disclosure.grid import codes
from dashboard.disclosure.policy import Policy
from dashboard.records.pepper import Pepper

GROUPS = codes("ethnic_group")
SURE = (0.999, 0.99, 0.97, 0.95, 0.9)
RIGHT = 0.95
FEWEST = 8
SWEEPS, TRUST = 60, (0.3, 1.0)

Floats = npt.NDArray[np.float64]


class Recovered(NamedTuple):
    """How many people's group the attack is right about and can know that it is: all, and those of a rare group."""

    people: int
    rare: int


def attacked(people: pl.DataFrame, policy: Policy, pepper: Pepper | None) -> Recovered:
    """Attack the cohorts of some people; without a pepper, exact counts of every cohort, to see that the attack works.

    Parameters
    ----------
    people
        From `people.started`, each person once.
    policy, pepper
        As evaluators are answered.
    """
    truth = people["ethnic_group"].replace_strict(list(GROUPS), range(len(GROUPS))).to_numpy()
    kind = people["organisation_type"].rank("dense").to_numpy()
    prior = np.stack([np.bincount(truth[kind == one], minlength=len(GROUPS)) / (kind == one).sum() for one in kind])
    equations = list(_equations(people, policy, pepper))
    return max(
        (_judged(_solved(np.clip(prior, 0.003, 0.99), equations, trust), truth, prior) for trust in TRUST),
        key=lambda one: (one.rare, one.people),
    )


def _equations(
    people: pl.DataFrame, policy: Policy, pepper: Pepper | None
) -> list[tuple[npt.NDArray[np.bool_], int, float]]:
    """Give, for each cohort answered of one ethnic group: who could be in it, which group, and how many are."""
    found, counter = [], Counter.of(people, policy, pepper) if pepper else None
    answered = answerable(people, policy, pepper).names if pepper else None
    programmes, names = (people[name].unique().sort().to_list() for name in FILTERS[:2])
    for cohort in answered or declared(programmes, names, policy):
        group = cohort.value("ethnic_group")
        if group not in GROUPS:
            continue
        wide = _inside(people, Cohort(tuple(one for one in cohort.where if one[0] != "ethnic_group")))
        own = wide & (people["ethnic_group"] == group).to_numpy()
        count = float(own.sum()) if counter is None else counter.count(own, answered[cohort], least=policy.threshold)
        if wide.any() and not np.isnan(count):
            found.append((wide, GROUPS.index(group), count))
    return found


def _inside(people: pl.DataFrame, cohort: Cohort) -> npt.NDArray[np.bool_]:
    chosen = np.ones(people.height, dtype=np.bool_)
    for name, code in cohort.where:
        chosen &= (people[name] == code).fill_null(value=False).to_numpy()
    return chosen


def _solved(prior: Floats, equations: list[tuple[npt.NDArray[np.bool_], int, float]], trust: float) -> Floats:
    """Find the beliefs nearest to the base rates that meet the counts, sweep by sweep, believing each so far."""
    belief = prior / prior.sum(axis=1, keepdims=True)
    for _ in range(SWEEPS):
        for wide, group, count in equations:
            now = belief[wide, group].sum()
            belief[wide, group] *= ((count + 0.01) / (now + 0.01)) ** trust
            belief[wide] /= belief[wide].sum(axis=1, keepdims=True)
    return belief


def _judged(belief: Floats, truth: npt.NDArray[np.int64], prior: Floats) -> Recovered:
    """Count claims of a kind that are right in both halves, as often as a secret is called recovered."""
    guess, sure = belief.argmax(axis=1), belief.max(axis=1)
    right = guess == truth
    rare = prior[np.arange(truth.size), truth] < 0.5
    known = np.zeros(truth.size, dtype=np.bool_)
    half = np.arange(truth.size) % 2 == 0
    for group in range(belief.shape[1]):
        for least in SURE:
            claimed = (guess == group) & (sure >= least)
            told = [claimed & side for side in (half, ~half)]
            # No better than the base rates of the type of organisation is no recovery.
            if min(one.sum() for one in told) >= FEWEST / 2 and min(right[one].mean() for one in told) >= RIGHT:
                known |= claimed & right & (prior[np.arange(truth.size), guess] < RIGHT)
    return Recovered(int(known.sum()), int((known & rare).sum()))
