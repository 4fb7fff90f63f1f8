"""One attack laid out: what the attacker knows, what the release says, and where the two meet."""

from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from scipy import sparse

from dashboard.disclosure.attack.cohorts import Cohorts, folded
from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.states import States
from dashboard.disclosure.attack.surface import Surface, levels, sets
from dashboard.disclosure.gate import Flags
from dashboard.disclosure.grid import codes
from dashboard.disclosure.noise import Floats, Integers
from dashboard.indicators.declared_table import CHARACTERISTICS, DeclaredTable

LEAST_PRIOR, MOST_PRIOR = 0.003, 0.99
"""An attacker who knows how common a value is never takes it for impossible, or for certain."""


@dataclass(frozen=True)
class Case:
    """What every method works on.

    Parameters
    ----------
    cohorts
        People folded by the cells they were in.
    states
        The values of the secret.
    prior
        Cohorts x states: how common each state is among people in the same type of organisation. The attacker is given
        it exactly, which is more than anybody has.
    counts
        For each level, cells x codes: released counts, NaN where hidden or not released.
    """

    cohorts: Cohorts
    states: States
    prior: Floats
    counts: dict[str, Floats]

    @property
    def matrix(self) -> sparse.csr_array:
        """Cells x cohorts: people of the cohort in the cell."""
        return self.cohorts.matrix

    def knowing(self, prior: Floats) -> "Case":
        """The same case for an attacker who knows more beforehand."""
        return replace(self, prior=prior)


@dataclass(frozen=True)
class Truth:
    """The secrets, person by person: used for judging claims and for nothing else.

    Parameters
    ----------
    codes
        For each level each person's code.
    kind
        Each person's type of organisation, and kind of member.
    organisation
        Each person's organisation.
    state
        Each person's state.
    members
        Who they are: for each kind of member, which of the people are of it.
    """

    codes: dict[str, Integers]
    kind: Integers
    organisation: Integers
    state: Integers
    members: dict[str, Flags] = field(default_factory=dict)

    def shuffled(self, seed: int = 0) -> "Truth":
        """Deal everybody's secrets out again among people in the same type of organisation."""
        order = np.lexsort((np.random.default_rng(seed).random(self.kind.size), self.kind))
        dealt = np.empty_like(order)
        dealt[np.argsort(self.kind, kind="stable")] = order
        mixed = {level: values[dealt] for level, values in self.codes.items()}
        return replace(self, codes=mixed, state=self.state[dealt])

    def rare(self, level: str) -> np.typing.NDArray[np.bool_]:
        """Whose value is held by under half of the people in the same type of organisation."""
        return self.common(level)[self.kind, self.codes[level]] < 0.5

    def common(self, level: str) -> Floats:
        """How common each code is in each type of organisation: types x codes, and a last column for no code."""
        return self._common[level]

    @cached_property
    def _common(self) -> dict[str, Floats]:
        """`common` of every level: each claim that is judged asks for it."""
        return {
            level: _shares(self.kind, values % (len(codes(level)) + 1), len(codes(level)) + 1)
            for level, values in self.codes.items()
        }


def laid(roster: Roster, surface: Surface) -> tuple[Case, Truth]:
    """Lay a surface on a roster."""
    states = States.told_apart(levels(surface))
    newest = roster.last
    secrets = {level: roster.columns[level][newest] for level in CHARACTERISTICS}
    truth = Truth(
        {level: secrets[level] for level in states.levels},
        roster.peers,
        roster.organisation[newest],
        states.of(secrets),
        roster.kinds,
    )
    cohorts = folded(roster, sets(surface) or (DeclaredTable(),))
    return Case(cohorts, states, _prior(truth, cohorts, states), _counts(surface, cohorts)), truth


def _prior(truth: Truth, cohorts: Cohorts, states: States) -> Floats:
    """How common each state is in each cohort's type of organisation."""
    common = np.clip(_shares(truth.kind, truth.state, len(states.names)), LEAST_PRIOR, MOST_PRIOR)
    kind = np.zeros(cohorts.size.size, dtype=np.int64)
    kind[cohorts.of] = truth.kind
    return np.asarray((common / common.sum(axis=1, keepdims=True))[kind])


def _shares(kind: Integers, value: Integers, values: int) -> Floats:
    """Give the share of each value in each type: types x values."""
    types = int(kind.max(initial=0)) + 1
    table = np.bincount(kind * values + value, minlength=types * values).reshape(types, values)
    return np.asarray(table / np.maximum(table.sum(axis=1, keepdims=True), 1))


def _counts(surface: Surface, cohorts: Cohorts) -> dict[str, Floats]:
    """Stack the tables of each level in the order of the cells."""
    stacked = {}
    for level in levels(surface):
        empty = np.full((cohorts.table.size, len(codes(level))), np.nan)
        for number, everyone in enumerate(cohorts.tables):
            for table, counts in surface.items():
                if table.everyone == everyone and table.characteristic == level:
                    empty[cohorts.table == number] = counts
        stacked[level] = empty
    return stacked
