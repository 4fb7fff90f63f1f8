"""Twelve quarters (or as many as asked) of one network's working life."""

from dataclasses import dataclass, field

import numpy as np

from sample_data import campaigns, careers, hiring, outset, periods
from sample_data.cohorts import COHORTS, Membership, enrol
from sample_data.draw import Flags, Ints, stream
from sample_data.organisations import Organisations, build
from sample_data.people import newcomers
from sample_data.roster import Roster
from sample_data.shape import Shape


@dataclass(frozen=True)
class Snapshot:
    """Everybody an organisation reports for one quarter: in post at its end, or left inside it."""

    quarter: str
    number: int
    people: Roster

    @property
    def in_post(self) -> Flags:
        """Who is in post at the quarter's end."""
        return self.people.in_post

    @property
    def paid(self) -> Flags:
        """Who is paid staff in post at the quarter's end."""
        return np.asarray(self.in_post & ~self.people["unpaid"])


@dataclass
class History:
    """What happened: the organisations, a snapshot and the campaigns of each quarter, and the leadership cohorts."""

    shape: Shape
    seed: int
    organisations: Organisations
    people: Roster
    snapshots: list[Snapshot] = field(default_factory=list)
    recruitment: list[campaigns.Campaigns] = field(default_factory=list)
    memberships: list[Membership] = field(default_factory=list)

    @property
    def quarters(self) -> tuple[str, ...]:
        """Every quarter, oldest first."""
        return self.shape.periods

    def snapshot(self, quarter: str) -> Snapshot:
        """Give the snapshot of one quarter."""
        return self.snapshots[self.quarters.index(quarter)]


def live(shape: Shape, seed: int) -> History:
    """Let a network of this shape live through its quarters."""
    rng = stream(seed, "careers")
    network = build(shape, seed)
    first = shape.periods[0]
    people, teams = outset.begin(rng, network, first, shape.quarters)
    wanted = _posts_wanted(people)
    history = History(shape, seed, network, people)
    _enrol_due(rng, history, None, first)
    for number, quarter in enumerate(shape.periods):
        _live_quarter(rng, history, teams, wanted, number, quarter)
    return history


def _posts_wanted(people: Roster) -> Ints:
    cells = hiring.cell_of(people)
    return np.bincount(cells, minlength=int(cells.max()) + 1 + 2 * 8)


def _enrol_due(rng: np.random.Generator, history: History, since: str | None, until: str) -> None:
    """Enrol the cohorts that start inside quarter `until`, or before it when `since` is None."""
    first, last = periods.first_day(until), periods.last_day(until)
    for cohort in COHORTS:
        if (cohort.starts < first) if since is None else (first <= cohort.starts <= last):
            history.memberships.append(enrol(rng, history.people, cohort))


def _live_quarter(
    rng: np.random.Generator, history: History, teams: outset.Teams, wanted: Ints, number: int, quarter: str
) -> None:
    people, network, today = history.people, history.organisations, periods.first_day(quarter)
    _enrol_due(rng, history, quarter, quarter)
    raised = careers.promote(rng, network, people, today) if number else np.zeros(len(people), dtype=bool)
    chance = careers.leaving_chance(network, people, today)
    careers.leave(rng, people, quarter, np.where(raised, 0.0, chance))
    paid, unpaid = hiring.empty_posts(people, wanted)
    run = campaigns.run(rng, network, paid, number / max(1, history.shape.quarters - 1))
    history.recruitment.append(run)
    for posts, group in (hiring.appointed_posts(run), hiring.unpaid_posts(unpaid)):
        people.append(_start(rng, history, teams, posts, group, number, quarter))
    reported = people.in_post | (people["left"] >= today)
    history.snapshots.append(Snapshot(quarter, number, people.take(np.asarray(reported))))


def _start(
    rng: np.random.Generator,
    history: History,
    teams: outset.Teams,
    posts: Roster,
    group: Ints,
    number: int,
    quarter: str,
) -> Roster:
    """Let newcomers start on a day of the quarter; a few have left again by its end."""
    size, network, people = len(posts), history.organisations, history.people
    posts.columns["team"] = teams.join(rng, posts["organisation"], posts["region"])
    ethnic = hiring.ethnicity(rng, network, posts, group)
    started = hiring.first_days(rng, quarter, size)
    resolved = number + rng.integers(1, 16, size)
    first_person = int(people["person"].max()) + 1
    joined = newcomers(rng, network, posts, ethnic, started, first_person, resolved)
    silent = (group == campaigns.GROUPS.index("Not stated")) & ~posts["unpaid"]
    joined["silent_until"][silent] = hiring.NEVER_SAYS
    hiring.bring_back(rng, people, joined, periods.first_day(quarter))
    left_over = (periods.last_day(quarter) - started).astype(int) / periods.days_in(quarter)
    chance = careers.leaving_chance(network, joined, periods.last_day(quarter)) * np.where(
        joined["unpaid"], 0.0, left_over
    )
    careers.leave(rng, joined, quarter, chance, started)
    return joined
