"""Steps of a survival curve: whether any of them says exactly how many people left."""

from dataclasses import dataclass

import numpy as np

from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.gate import Flags
from dashboard.disclosure.noise import Integers
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.survival import life_table


@dataclass(frozen=True)
class Steps:
    """How many steps of curves stood for people who left, and how many of those were read off exactly."""

    exact: int
    steps: int

    @property
    def share(self) -> float:
        """Share of steps read off exactly."""
        return self.exact / self.steps if self.steps else 0.0


def read_off(roster: Roster, policy: Policy) -> Steps:
    """Publish how long people stay, for each code of the first breakdowns, as the policy would; read the events off."""
    roster = roster.only(roster.of("people_in_post"))
    first, last = _span(roster)
    starts = np.flatnonzero(np.diff(roster.person, prepend=-1))
    followed, ended = last - first + 1, last < len(roster.quarters) - 1
    exact = steps = 0
    for column in ("organisation_type", "grade", "job_family"):
        group = roster.columns[column][starts]
        for one in np.unique(group[group >= 0]):
            told = _curve(followed, ended, roster.organisation[starts], group == one, policy)
            exact, steps = exact + told[0], steps + told[1]
    return Steps(exact, steps)


def _span(roster: Roster) -> tuple[Integers, Integers]:
    """Each person's first and last quarter."""
    starts = np.flatnonzero(np.diff(roster.person, prepend=-1))
    return roster.quarter[starts], roster.quarter[roster.last]


def _curve(followed: Integers, ended: Flags, organisation: Integers, of: Flags, policy: Policy) -> tuple[int, int]:
    """Steps read off exactly, and steps, of one group's curve."""
    table = life_table(followed[of], ended[of], organisation[of], policy)
    truth = np.bincount(followed[of][ended[of]], minlength=int(followed.max()) + 1)[1 : table.events.size + 1]
    real = truth > 0
    return int((table.events[: truth.size][real] == truth[real]).sum()), int(real.sum())
