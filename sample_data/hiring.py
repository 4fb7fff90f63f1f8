"""Filling the posts that leavers and promotions left empty."""

import numpy as np

from sample_data import periods
from sample_data.campaigns import GROUPS, Campaigns
from sample_data.codes import GRADES, REGIONS
from sample_data.draw import Flags, Ints, happens, pick
from sample_data.mix import BROAD_OF, STAFF_ODDS, staff_mix, within
from sample_data.organisations import Organisations
from sample_data.roster import Column, Roster

NEVER_SAYS = 1_000
"""Quarter number that no sample reaches: somebody who never states their ethnicity."""

RETURNS = 0.05
"""Share of newcomers who have worked for the organisation before, where somebody like them has."""


def cell_of(people: Roster) -> Ints:
    """Number the kind of post somebody holds: organisation, region, grade, paid or not."""
    place = people["organisation"] * len(REGIONS) + people["region"]
    return np.asarray((place * len(GRADES) + people["grade"]) * 2 + people["unpaid"])


def empty_posts(people: Roster, wanted: Ints) -> tuple[Ints, Ints]:
    """Compare the posts there should be (a count per cell) with people in post; give paid and unpaid posts to fill.

    Returns
    -------
    tuple
        Two arrays of rows organisation, region, grade, number of posts.
    """
    held = np.bincount(cell_of(people)[people.in_post], minlength=len(wanted))
    missing = np.maximum(0, wanted - held)
    cell = np.flatnonzero(missing)
    place, unpaid = np.divmod(cell, 2)
    place, grade = np.divmod(place, len(GRADES))
    organisation, region = np.divmod(place, len(REGIONS))
    posts = np.column_stack([organisation, region, grade, missing[cell]])
    return posts[unpaid == 0], posts[unpaid == 1]


def appointed_posts(campaigns: Campaigns) -> tuple[Roster, Ints]:
    """Lay out one post per person appointed, with the group they were appointed from (see `campaigns.GROUPS`)."""
    place, group = np.nonzero(campaigns.appointed)
    count = campaigns.appointed[place, group]
    place, group = np.repeat(place, count), np.repeat(group, count)
    columns = {name: getattr(campaigns, name)[place] for name in ("organisation", "region", "grade")}
    return Roster(columns | {"unpaid": np.zeros(len(place), dtype=bool)}), group


def unpaid_posts(posts: Ints) -> tuple[Roster, Ints]:
    """Lay out one post per trustee or volunteer wanted; they come without a campaign and say nothing beforehand."""
    place = np.repeat(np.arange(len(posts)), posts[:, 3])
    columns = dict(zip(("organisation", "region", "grade"), posts[place, :3].T, strict=True))
    silent = np.full(len(place), GROUPS.index("Not stated"))
    return Roster(columns | {"unpaid": np.ones(len(place), dtype=bool)}), silent


def ethnicity(rng: np.random.Generator, organisations: Organisations, posts: Roster, group: Ints) -> Ints:
    """Draw one of the 19 groups inside the group somebody was appointed from."""
    shares = staff_mix(organisations, posts["organisation"], posts["region"], posts["grade"], STAFF_ODDS)
    known = group < GROUPS.index("Not stated")
    drawn = pick(rng, shares)
    return np.where(known, within(rng, shares, np.where(known, group, BROAD_OF[drawn])), drawn)


def first_days(rng: np.random.Generator, quarter: str, size: int) -> Column:
    """Draw first days inside the quarter."""
    offset = rng.integers(0, periods.days_in(quarter), size).astype("timedelta64[D]")
    return np.asarray(periods.first_day(quarter) + offset)


def bring_back(rng: np.random.Generator, people: Roster, newcomers: Roster, today: periods.Day) -> None:
    """Turn a few newcomers into people who left at least half a year ago, under their old pseudonym."""
    current = set(people["person"][people.in_post].tolist())
    just_left = set(people["person"][people["left"] >= today].tolist())
    for place in np.flatnonzero(happens(rng, np.full(len(newcomers), RETURNS)) & ~newcomers["unpaid"]):
        former = np.flatnonzero(_could_return(people, newcomers, int(place), today))
        free = [int(spell) for spell in former if int(people["person"][spell]) not in current]
        spell = free[int(rng.random() * len(free))] if free else None
        # Who came back before and leaves again in this quarter has an old spell too, and must not be reported twice in it.
        if spell is not None and int(people["person"][spell]) not in just_left:
            current.add(int(people["person"][spell]))
            for name in ("person", "ethnic", "silent_until", "gender", "born", "disability"):
                newcomers[name][place] = people[name][spell]


def _could_return(people: Roster, newcomers: Roster, place: int, today: periods.Day) -> Flags:
    same = people["organisation"] == newcomers["organisation"][place]
    broad = BROAD_OF[people["ethnic"]] == BROAD_OF[newcomers["ethnic"][place]]
    long_gone = people["left"] < today - np.timedelta64(182, "D")
    not_junior = people["grade"] <= newcomers["grade"][place]
    return np.asarray(same & broad & long_gone & not_junior & ~people["unpaid"])
