"""What each new person is like, apart from ethnicity and post."""

import numpy as np

from sample_data import periods
from sample_data.codes import (
    AGENCY,
    APPRENTICE,
    BY_AND_FOR,
    TRAINEE,
    TRUSTEE,
    VOLUNTEER,
)
from sample_data.draw import Floats, Ints, between, happens, pick, spread
from sample_data.jobs import family_of
from sample_data.organisations import Organisations
from sample_data.roster import Column, Roster

GENDER_WEIGHTS = (0.80, 0.165, 0.012, 0.005, 0.018)
DISABILITY_WEIGHTS = (0.14, 0.77, 0.09)
SILENT = 0.06
"""Share of people who have not said what their ethnicity is when they start."""

CONTRACT_WEIGHTS = {
    "by-and-for": (0.55, 0.38, 0.04, 0.01, 0.02, 0.0),
    "other": (0.77, 0.16, 0.04, 0.015, 0.015, 0.0),
}
"""By type of organisation, in the order of `CONTRACTS`: short grants make short contracts."""

FTE_STEPS = (1.0, 0.8, 0.6, 0.5)
FTE_WEIGHTS = (0.66, 0.16, 0.12, 0.06)
YOUNGEST_AT_GRADE = np.array([17, 20, 24, 25, 27, 31, 34, 24])
OLDEST_AT_GRADE = np.array([38, 60, 61, 61, 62, 62, 63, 74])


def contract_of(rng: np.random.Generator, kind: Ints, grade: Ints) -> Ints:
    """Draw a contract; trainees are often apprentices, nobody above the front line is agency staff."""
    weights = np.where(
        (kind == BY_AND_FOR)[:, None], CONTRACT_WEIGHTS["by-and-for"], np.array(CONTRACT_WEIGHTS["other"])
    ).astype(float)
    weights[grade != TRAINEE, APPRENTICE] = 0
    weights[grade == TRAINEE, APPRENTICE] = 0.6
    weights[grade > TRAINEE + 1, AGENCY] = 0
    return pick(rng, weights)


def newcomers(
    rng: np.random.Generator,
    organisations: Organisations,
    posts: Roster,
    ethnic: Ints,
    started: Column,
    first_person: int,
    resolved_from: Ints,
) -> Roster:
    """Make one person for every post.

    Parameters
    ----------
    posts
        `organisation`, `region`, `grade`, `team` and `unpaid` (volunteers and trustees) of the posts to fill.
    ethnic
        One of the 19 groups per post.
    started
        First day of each.
    first_person
        Number of the first new pseudonym.
    resolved_from
        Quarter number from which someone silent at first has stated their ethnicity.
    """
    size = len(posts)
    kind = organisations.kind[posts["organisation"]]
    contract = np.where(posts["unpaid"], VOLUNTEER, contract_of(rng, kind, posts["grade"]))
    return Roster(
        {
            "person": np.arange(first_person, first_person + size),
            "organisation": posts["organisation"],
            "region": posts["region"],
            "grade": posts["grade"],
            "unpaid": posts["unpaid"],
            "ethnic": ethnic,
            "silent_until": np.where(happens(rng, np.full(size, SILENT)), resolved_from, 0),
            "gender": pick(rng, GENDER_WEIGHTS, size),
            "born": _born(rng, posts["grade"], started),
            "disability": pick(rng, DISABILITY_WEIGHTS, size),
            "family": family_of(rng, posts["grade"]),
            "team": np.where(posts["grade"] == TRUSTEE, -1, posts["team"]),
            "contract": contract,
            "fte": np.where(posts["unpaid"], 0.0, np.array(FTE_STEPS)[pick(rng, FTE_WEIGHTS, size)]),
            "pay": spread(rng, size),
            "international": happens(rng, np.full(size, 0.02)) & ~posts["unpaid"],
            "started": started,
            "promoted": np.full(size, periods.NEVER),
            "left": np.full(size, periods.NEVER),
            "reason": np.full(size, -1),
            "graduated": np.full(size, periods.NEVER),
            "enrolled": np.zeros(size, dtype=bool),
        }
    )


def _born(rng: np.random.Generator, grade: Ints, started: Column) -> Column:
    years = between(rng, YOUNGEST_AT_GRADE[grade], OLDEST_AT_GRADE[grade], len(grade))
    years = np.minimum(years, between(rng, YOUNGEST_AT_GRADE[grade], 66, len(grade)))
    return np.asarray(started - (years * 365.25).astype("timedelta64[D]"))


def tenure_at_outset(rng: np.random.Generator, contract: Ints) -> Floats:
    """Draw years already served by people in post when the sample begins: many short spells and a tail."""
    years = -3.4 * np.log1p(-rng.random(len(contract)) * 0.995)
    longest = np.array([25.0, 2.6, 6.0, 1.2, 1.4, 8.0])
    return np.asarray(np.minimum(years, longest[contract] * (0.1 + 0.9 * rng.random(len(contract)))))
