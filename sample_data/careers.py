"""Who leaves, who is promoted and who stays: one quarter of everybody's working life."""

import numpy as np

from sample_data import periods
from sample_data.codes import (
    AGENCY,
    BLACK,
    BY_AND_FOR,
    FIXED_TERM,
    MAINSTREAM,
    PERMANENT,
    RETIREMENT,
    TRUSTEE,
    VOLUNTEER,
    WHITE,
)
from sample_data.cohorts import PROMOTION_LIFT
from sample_data.draw import Flags, Floats, Ints, happens, pick
from sample_data.jobs import after_promotion
from sample_data.mix import BROAD_OF
from sample_data.organisations import Organisations
from sample_data.roster import Column, Roster

LEAVING = np.array([0.034, 0.058, 0.055, 0.10, 0.045, 0.045])
"""Chance of leaving in a quarter, by contract."""

TRUSTEE_LEAVING = 0.028
BLACK_MAINSTREAM_LEAVING = 1.8
"""How much likelier Black staff of mainstream organisations are to leave; nobody else's chance differs by ethnicity."""

FIRST_YEAR_LEAVING = 1.35

PROMOTION = np.array([0.075, 0.016, 0.019, 0.019, 0.014, 0.009, 0.0, 0.0])
"""Chance of promotion in a quarter, by grade, for those half a year in post on a lasting contract."""

MINORITISED_PROMOTION = 0.6
"""What that chance is multiplied by for racially minoritised staff outside by-and-for organisations."""

REASON_WEIGHTS = {
    "lasting": (44, 22, 0, 8, 2, 0, 5, 8, 11),
    "fixed": (24, 16, 42, 5, 1, 0, 3, 4, 5),
    "unpaid": (50, 8, 12, 0, 0, 0, 4, 16, 10),
}
"""Relative numbers of `REASONS` by kind of contract; people over 60 mostly retire."""


def minoritised(people: Roster) -> Flags:
    """Say who is racially minoritised, known to their employer or not."""
    return np.asarray(BROAD_OF[people["ethnic"]] != WHITE)


def promotion_chance(organisations: Organisations, people: Roster, today: periods.Day) -> Floats:
    """Give everybody's chance of a promotion at the start of a quarter."""
    grade = people["grade"]
    chance = PROMOTION[grade].copy()
    lasting = ~np.isin(people["contract"], (AGENCY, VOLUNTEER)) & (grade < TRUSTEE)
    settled = people["started"] <= today - np.timedelta64(180, "D")
    waited = np.isnat(people["promoted"]) | (people["promoted"] <= today - np.timedelta64(360, "D"))
    held_back = minoritised(people) & (organisations.kind[people["organisation"]] != BY_AND_FOR)
    chance = np.where(held_back, chance * MINORITISED_PROMOTION, chance)
    lifted = people["graduated"] < today
    chance = np.where(lifted, chance * PROMOTION_LIFT, chance)
    return np.asarray(np.where(lasting & settled & waited & people.in_post, chance, 0.0))


def promote(rng: np.random.Generator, organisations: Organisations, people: Roster, today: periods.Day) -> Flags:
    """Raise some people by one grade and say whom."""
    raised = happens(rng, promotion_chance(organisations, people, today))
    people["grade"][raised] += 1
    people["promoted"][raised] = today
    people["family"][raised] = after_promotion(rng, people["grade"][raised], people["family"][raised])
    return raised


def leaving_chance(organisations: Organisations, people: Roster, today: periods.Day) -> Floats:
    """Give everybody's chance of leaving within a whole quarter."""
    chance = np.where(people["grade"] == TRUSTEE, TRUSTEE_LEAVING, LEAVING[people["contract"]])
    new = people["started"] > today - np.timedelta64(365, "D")
    chance = np.where(new & (people["grade"] < TRUSTEE), chance * FIRST_YEAR_LEAVING, chance)
    paid = people["contract"] != VOLUNTEER
    mainstream = organisations.kind[people["organisation"]] == MAINSTREAM
    pushed = (BROAD_OF[people["ethnic"]] == BLACK) & mainstream & paid
    return np.asarray(np.where(pushed, chance * BLACK_MAINSTREAM_LEAVING, chance))


def leave(
    rng: np.random.Generator, people: Roster, quarter: str, chance: Floats, earliest: Column | None = None
) -> Flags:
    """End some people's spells on a day of the quarter and say whose.

    Parameters
    ----------
    chance
        One per spell; 0 for those who cannot leave.
    earliest
        First possible last day per spell; the quarter's first day when not given.
    """
    goes = happens(rng, np.where(people.in_post, chance, 0.0))
    first = np.full(len(people), periods.first_day(quarter)) if earliest is None else earliest
    room = (periods.last_day(quarter) - first[goes]).astype(int) + 1
    people["left"][goes] = first[goes] + (rng.random(int(goes.sum())) * room).astype(np.int64).astype("timedelta64[D]")
    people["reason"][goes] = _reasons(rng, people.take(goes), periods.last_day(quarter))
    return goes


def _reasons(rng: np.random.Generator, leavers: Roster, today: periods.Day) -> Ints:
    table = np.array([REASON_WEIGHTS[kind] for kind in ("lasting", "fixed", "unpaid")], dtype=float)
    kind = np.where(leavers["contract"] == VOLUNTEER, 2, np.where(leavers["contract"] == FIXED_TERM, 1, 0))
    reasons = pick(rng, table[kind]) if len(leavers) else np.empty(0, dtype=np.int64)
    old = (today - leavers["born"]).astype(int) > 61 * 365.25
    retires = old & (leavers["contract"] == PERMANENT) & happens(rng, np.full(len(leavers), 0.8))
    return np.where(retires, RETIREMENT, reasons)
