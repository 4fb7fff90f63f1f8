"""The attack on evaluators' cohorts: somebody who knows everyone on every programme asks everything, and solves it all.

The attacker holds the list of participants with programme, cohort, type of organisation, region, grade and completion, knows
how common each ethnic group is in each type of organisation, and reads the protected count of every cohort that is answered,
those of one ethnic group as well.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import polars as pl

from dashboard.disclosure.attack.verdict import MOST_RECOVERED
from dashboard.disclosure.cohorts.answerable import answerable
from dashboard.disclosure.cohorts.cohort import Cohort
from dashboard.disclosure.cohorts.counted import Counter
from dashboard.disclosure.cohorts.people import once, started
from dashboard.disclosure.gate import Flags
from dashboard.disclosure.grid import codes
from dashboard.disclosure.noise import Floats, Integers
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.sticky import Keyring
from dashboard.indicators.cohorts import Participants

GROUPS = codes("ethnic_group")

SURE = (0.999, 0.99, 0.97, 0.95, 0.9)
"""Kinds of claims: by how sure the attacker is."""

RIGHT, FEWEST = 0.95, 4
"""A kind of claim counts where it is right so often in both halves of the people, with so many claims in each."""

SWEEPS, TRUST = 60, (0.3, 1.0)
"""How often all counts are gone through, and how far each is believed, for it may be off by the noise."""


class Equation(NamedTuple):
    """So many of these people are of this group.

    Parameters
    ----------
    people
        Who may be.
    group
        Place in `GROUPS`.
    number
        How many are, as it is told.
    """

    people: Flags
    group: int
    number: float


class Recovered(NamedTuple):
    """Of whom the attack knows the ethnic group.

    Parameters
    ----------
    secrets
        How many people it looked at.
    people, rare
        About how many it is right and can know that it is, and about how many of those whose group under half of their
        peers share.
    """

    secrets: int
    people: int
    rare: int

    @property
    def share(self) -> float:
        """Share of all secrets."""
        return self.people / self.secrets if self.secrets else 0.0

    @property
    def passed(self) -> bool:
        """Whether the list withstands: by the same bar as everything else that is asked."""
        return self.rare == 0 and self.share <= MOST_RECOVERED


def attacked_list(participants: Participants, policy: Policy, pepper: Keyring) -> Recovered:
    """Attack everything that evaluators may ask about the participants of the records."""
    rows = started(participants).drop_nulls(["ethnic_group", "organisation_type"])
    return attacked(rows, told(rows, policy, pepper)) if rows.height else Recovered(0, 0, 0)


def attacked(rows: pl.DataFrame, equations: Sequence[Equation]) -> Recovered:
    """Solve what is told of some people, and see of whom it gives the ethnic group away.

    Parameters
    ----------
    rows
        From `people.started`.
    equations
        From `told`.
    """
    people = once(rows).sort("person")
    truth = people["ethnic_group"].replace_strict(list(GROUPS), range(len(GROUPS))).to_numpy()
    kind = people["organisation_type"].rank("dense").to_numpy()
    prior = np.stack([np.bincount(truth[kind == one], minlength=len(GROUPS)) / (kind == one).sum() for one in kind])
    return max(
        (_judged(_solved(np.clip(prior, 0.003, 0.99), equations, trust), truth, prior) for trust in TRUST),
        key=lambda one: (one.rare, one.people),
    )


def told(rows: pl.DataFrame, policy: Policy, pepper: Keyring) -> tuple[Equation, ...]:
    """Give everything that the answers tell of ethnic groups, person by person in their order."""
    answered = answerable(rows, policy, pepper).names
    counter = Counter.of(once(rows).sort("person"), policy, pepper)
    found = []
    for cohort, name in answered.items():
        group = cohort.value("ethnic_group")
        if group in GROUPS:
            number = counter.count(inside(rows, cohort), name, least=policy.threshold)
            found.append(Equation(inside(rows, cohort.without("ethnic_group")), GROUPS.index(group), number))
    return tuple(found)


def inside(rows: pl.DataFrame, cohort: Cohort) -> Flags:
    """Say of each person, in their order, whether a cohort has them."""
    chosen = rows.filter(pl.lit(value=True), *(pl.col(name) == code for name, code in cohort.where))
    persons = rows["person"].unique().sort()
    return persons.is_in(chosen["person"].unique().implode()).to_numpy()


def _solved(prior: Floats, equations: Sequence[Equation], trust: float) -> Floats:
    """Find the beliefs nearest to the base rates that meet the counts, sweep by sweep, believing each so far."""
    belief: Floats = prior / prior.sum(axis=1, keepdims=True)
    for _ in range(SWEEPS):
        for wide, group, number in equations:
            now = belief[wide, group].sum()
            belief[wide, group] *= ((number + 0.01) / (now + 0.01)) ** trust
            belief[wide] /= belief[wide].sum(axis=1, keepdims=True)
    return belief


def _judged(belief: Floats, truth: Integers, prior: Floats) -> Recovered:
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
            if min(one.sum() for one in told) >= FEWEST and min(right[one].mean() for one in told) >= RIGHT:
                known |= claimed & right & (prior[np.arange(truth.size), guess] < RIGHT)
    return Recovered(truth.size, int(known.sum()), int((known & rare).sum()))
