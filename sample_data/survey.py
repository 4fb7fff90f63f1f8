"""The `staff_survey` upload table: loneliness, belonging, discrimination and the privilege gap."""

import numpy as np
import polars as pl

from sample_data.careers import minoritised
from sample_data.codes import BROAD, BY_AND_FOR, EXECUTIVE, GRADES, SENIOR_MANAGER, TRUSTEE
from sample_data.draw import Flags, Ints, happens, labelled
from sample_data.history import Snapshot
from sample_data.mix import BROAD_OF
from sample_data.organisations import Organisations
from sample_data.pseudonyms import pseudonyms
from sample_data.roster import Roster

RESPONSE = 0.3
SILENT = 0.05
SMALL_TEAM = 4
"""A team of at most this many people isolates."""

LONELY_BASE = 0.24
LONELY_SMALL_TEAM = 0.2
LONELY_MINORITISED = 0.12
LONELY_ONLY_ONE = 0.12
"""Chance of each step up a loneliness item, and what is added in a small team, for racially minoritised staff outside
by-and-for organisations, and for those of them who are the only one in their team."""

YES_NO = {
    "discrimination_manager": (0.055, 0.115),
    "discrimination_colleague": (0.075, 0.125),
    "harassment_public": (0.17, 0.22),
    "harassment_staff": (0.10, 0.155),
    "equal_opportunity": (0.64, 0.43),
}
"""Chance of a yes for most people, and for racially minoritised staff outside by-and-for organisations."""

LEADERS_OF_THEMSELVES, STAFF_OF_LEADERS, MINORITISED_OF_LEADERS = 0.78, 0.52, 0.38
"""Chance of each step from 1 to 5 up the privilege item: leaders rate themselves, staff rate their leaders."""


def rows(snapshot: Snapshot, organisations: Organisations, rng: np.random.Generator, seed: int) -> pl.DataFrame:
    """Write one survey round: one row per response and item."""
    asked = np.asarray(snapshot.in_post & (snapshot.people["grade"] < TRUSTEE))
    small, lonely_one = team_standing(snapshot.people, asked)
    answers = happens(rng, np.where(asked, RESPONSE, 0.0))
    people = snapshot.people.take(answers)
    worse = minoritised(people) & (organisations.kind[people["organisation"]] != BY_AND_FOR)
    items = _scores(rng, people, worse, small[answers], lonely_one[answers])
    who = _respondents(rng, snapshot, people, organisations, seed)
    blocks = [
        who.with_columns(
            instrument=pl.lit(item.split("-")[0]), item=pl.lit(item.replace("-", "_")), score=pl.Series(scores)
        )
        for item, scores in items.items()
    ]
    return pl.concat(blocks).sort("organisation_id", "respondent_id", maintain_order=True)


def team_standing(people: Roster, counted: Flags) -> tuple[Flags, Flags]:
    """Say who works in a small team, and who is its only racially minoritised member."""
    team = people["organisation"] * 10_000 + people["team"] + 1
    _, place = np.unique(team, return_inverse=True)
    size = np.bincount(place, weights=counted)
    several = np.bincount(place, weights=counted & minoritised(people))
    return np.asarray(size[place] <= SMALL_TEAM), np.asarray((several[place] == 1) & minoritised(people))


def _respondents(
    rng: np.random.Generator, snapshot: Snapshot, people: Roster, organisations: Organisations, seed: int
) -> pl.DataFrame:
    numbers = rng.permutation(len(people)) + snapshot.number * 100_000
    groups = np.where(happens(rng, np.full(len(people), SILENT)), len(BROAD), BROAD_OF[people["ethnic"]])
    return pl.DataFrame(
        {
            "organisation_id": organisations.ids_of(people["organisation"]),
            "quarter": [snapshot.quarter] * len(people),
            "respondent_id": pseudonyms(numbers.tolist(), "r-", seed * 104_729),
            "respondent_role": np.where(_leads(people), "leader", "staff"),
            "grade": labelled(GRADES, people["grade"]),
            "ethnic_group": labelled((*BROAD, "Not stated"), groups),
        }
    )


def _leads(people: Roster) -> Flags:
    return np.asarray((people["grade"] >= SENIOR_MANAGER) & (people["grade"] <= EXECUTIVE))


def _scores(rng: np.random.Generator, people: Roster, worse: Flags, small: Flags, lonely_one: Flags) -> dict[str, Ints]:
    """Answer every item; a hyphen parts the instrument from the item where it has several."""
    lonely = LONELY_BASE + LONELY_SMALL_TEAM * small + worse * (LONELY_MINORITISED + LONELY_ONLY_ONE * lonely_one)
    step = 0.72 - 0.55 * (lonely - LONELY_BASE)
    found = {f"ucla3-{item}": 1 + rng.binomial(2, lonely) for item in ("companionship", "left_out", "isolated")}
    found["belonging"] = 1 + rng.binomial(4, step)
    for item, (usual, disadvantaged) in YES_NO.items():
        found[item] = happens(rng, np.where(worse, disadvantaged, usual)).astype(np.int64)
    seen = np.where(worse, MINORITISED_OF_LEADERS, STAFF_OF_LEADERS)
    found["privilege"] = 1 + rng.binomial(4, np.where(_leads(people), LEADERS_OF_THEMSELVES, seen))
    return found
