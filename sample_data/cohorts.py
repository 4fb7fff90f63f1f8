"""Which leadership cohorts ran when, and who was in them: the one programme that changes careers."""

from dataclasses import dataclass

import numpy as np

from sample_data.codes import EXECUTIVE, FRONTLINE, MANAGER, PERMANENT, SENIOR_MANAGER, WHITE
from sample_data.draw import Flags, Ints, happens
from sample_data.mix import BROAD_OF
from sample_data.periods import Day
from sample_data.roster import Roster

STAFF, LEADERS = "PRG-01", "PRG-02"
"""Programme identifiers: leadership for racially minoritised staff, and development for sector leaders."""

PROMOTION_LIFT = 4.0
"""How much likelier a promotion becomes once somebody has completed the staff programme."""

COMPLETION = 0.86


@dataclass(frozen=True)
class Cohort:
    """One cohort of a leadership programme."""

    programme: str
    name: str
    starts: Day
    ends: Day
    places: int


def _cohort(programme: str, name: str, starts: str, ends: str, places: int) -> Cohort:
    return Cohort(programme, name, np.datetime64(starts, "D"), np.datetime64(ends, "D"), places)


COHORTS = (
    _cohort(STAFF, "2022-23", "2022-09-19", "2023-06-30", 36),
    _cohort(LEADERS, "2022-23", "2022-10-10", "2023-05-26", 24),
    _cohort(STAFF, "2023-24", "2023-10-02", "2024-06-28", 40),
    _cohort(LEADERS, "2024-25", "2024-10-07", "2025-05-30", 28),
    _cohort(STAFF, "2024-25", "2024-09-23", "2025-06-27", 44),
    _cohort(STAFF, "2025-26", "2025-09-22", "2026-06-26", 44),
    _cohort(LEADERS, "2025-26", "2025-10-06", "2026-05-29", 28),
)
"""Two pilots in 2022-23, before the first quarter of the sample, and five cohorts since."""


@dataclass(frozen=True)
class Membership:
    """Who applied to one cohort, as positions in the roster: those offered a place, whether they completed, the rest."""

    cohort: Cohort
    members: Ints
    completed: Flags
    unsuccessful: Ints


def eligible(people: Roster, cohort: Cohort) -> Flags:
    """Say who may apply: permanent, a year in post, never offered a place before; by programme, staff or leaders."""
    served = people["started"] + np.timedelta64(270, "D") <= cohort.starts
    permanent = (people["contract"] == PERMANENT) & ~people["enrolled"] & people.in_post
    grade = people["grade"]
    if cohort.programme == LEADERS:
        return np.asarray(permanent & served & (grade >= SENIOR_MANAGER) & (grade <= EXECUTIVE))
    minoritised = BROAD_OF[people["ethnic"]] != WHITE
    stated = people["silent_until"] == 0
    return np.asarray(permanent & served & minoritised & stated & (grade >= FRONTLINE) & (grade <= MANAGER))


def enrol(rng: np.random.Generator, people: Roster, cohort: Cohort) -> Membership:
    """Offer the places of a cohort by lot, and mark on the roster who will have graduated and when."""
    pool = np.flatnonzero(eligible(people, cohort))
    lot = rng.permutation(pool)
    members = np.sort(lot[: cohort.places])
    completed = happens(rng, np.full(len(members), COMPLETION))
    people["enrolled"][members] = True
    if cohort.programme == STAFF:
        people["graduated"][members[completed]] = cohort.ends
    return Membership(cohort, members, completed, np.sort(lot[cohort.places : round(cohort.places * 1.6)]))
