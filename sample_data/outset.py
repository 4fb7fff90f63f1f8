"""The network as it stands when the sample begins."""

import numpy as np

from sample_data import periods
from sample_data.codes import BY_AND_FOR, EXECUTIVE, FRONTLINE, MAINSTREAM, REGIONS, SPECIALIST, TRUSTEE
from sample_data.draw import Ints, pick
from sample_data.mix import STAFF_ODDS, staff_mix
from sample_data.organisations import Organisations
from sample_data.people import newcomers, tenure_at_outset
from sample_data.roster import Roster

GRADE_WEIGHTS = (0.05, 0.56, 0.14, 0.09, 0.08, 0.05, 0.03)


class Teams:
    """How many teams each organisation has in each region, and which one a newcomer joins.

    Parameters
    ----------
    organisations
        For the usual size of a team.
    organisation, region
        Of everybody in post at the outset.
    """

    def __init__(self, organisations: Organisations, organisation: Ints, region: Ints) -> None:
        people = np.zeros((len(organisations.ids), len(REGIONS)), dtype=np.int64)
        np.add.at(people, (organisation, region), 1)
        self.counts = np.maximum(1, np.rint(people / organisations.team_size[:, None]).astype(np.int64))
        self.counts[people == 0] = 0
        self.first = np.cumsum(self.counts, axis=1) - self.counts + 1

    def join(self, rng: np.random.Generator, organisation: Ints, region: Ints) -> Ints:
        """Draw a team of the organisation in that region; its number is only meaningful inside the organisation."""
        places = np.maximum(1, self.counts[organisation, region])
        return np.asarray(self.first[organisation, region] + (rng.random(len(organisation)) * places).astype(np.int64))


def posts_at_outset(rng: np.random.Generator, organisations: Organisations) -> Roster:
    """Lay out every post: paid staff with at least one executive each, trustees and volunteers."""
    size, count = organisations.size, len(organisations.ids)
    volunteers = np.where(
        np.isin(organisations.kind, (BY_AND_FOR, SPECIALIST, MAINSTREAM)),
        (size * 0.035).astype(np.int64) + rng.integers(0, 3, count),
        0,
    )
    trustees = np.minimum(12, 4 + size // 60 + rng.integers(0, 4, count))
    numbers = np.arange(count)
    paid = np.repeat(numbers, size)
    grade = pick(rng, GRADE_WEIGHTS, len(paid))
    grade[np.r_[0, np.cumsum(size)[:-1]]] = EXECUTIVE
    organisation = np.r_[paid, np.repeat(numbers, volunteers), np.repeat(numbers, trustees)]
    unpaid = np.arange(len(organisation)) >= len(paid)
    grade = np.r_[grade, np.full(volunteers.sum(), FRONTLINE), np.full(trustees.sum(), TRUSTEE)]
    region = np.where(unpaid, organisations.region[organisation], pick(rng, organisations.reach[organisation]))
    return Roster({"organisation": organisation, "region": region, "grade": grade, "unpaid": unpaid})


def begin(rng: np.random.Generator, organisations: Organisations, first: str, quarters: int) -> tuple[Roster, Teams]:
    """Fill every post as on the day before the first quarter."""
    posts = posts_at_outset(rng, organisations)
    organisation, region, grade = posts["organisation"], posts["region"], posts["grade"]
    teams = Teams(organisations, organisation[~posts["unpaid"]], region[~posts["unpaid"]])
    posts.columns["team"] = teams.join(rng, organisation, region)
    ethnic = pick(rng, staff_mix(organisations, organisation, region, grade, STAFF_ODDS))
    day = np.full(len(posts), periods.first_day(first))
    resolved = rng.integers(1, 2 * quarters + 2, len(posts))
    people = newcomers(rng, organisations, posts, ethnic, day, 0, resolved)
    served = (tenure_at_outset(rng, people["contract"]) * 365.25).astype("timedelta64[D]")
    people.columns["started"] = day - served - np.timedelta64(1, "D")
    people.columns["born"] = people["born"] - np.timedelta64(200, "D")
    adult = people["born"] + np.timedelta64(16 * 366, "D")
    people.columns["started"] = np.maximum(people["started"], np.minimum(adult, day - np.timedelta64(1, "D")))
    return people, teams
