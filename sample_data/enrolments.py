"""The `enrolments` upload table: who applied, was offered, started, completed or withdrew."""

from collections.abc import Iterator
from datetime import date, timedelta

import numpy as np
import polars as pl

from sample_data.careers import minoritised
from sample_data.codes import BY_AND_FOR, DETAILED, WHITE
from sample_data.cohorts import Membership
from sample_data.draw import Ints, pick
from sample_data.history import History
from sample_data.mix import BROAD_OF, COMMUNITY_GROUPS
from sample_data.organisations import Organisations
from sample_data.programmes import ADVISORY, CO_DESIGN_BLACK, CO_DESIGN_SOUTH_ASIAN, LEARNING, NETWORK
from sample_data.pseudonyms import pseudonym
from sample_data.workforce import staff_ids

MEMBER_TYPES = ("by-and-for organisation", "individual practitioner", "community expert", "expert by experience")
REASONS = ("Workload", "Left the organisation", "Health", "No cover for the time", "Other")
PAID = {"by-and-for organisation": 3, "individual practitioner": 3, "community expert": 2, "expert by experience": 1}
"""Of three members of each type, how many are paid for their time."""

Record = dict[str, object]


def rows(history: History, rng: np.random.Generator, until: date) -> pl.DataFrame:
    """Write every application to every programme that was made by `until`; later dates are still blank."""
    records = list(_all(history, rng))
    frame = pl.DataFrame(records, infer_schema_length=None).with_row_index("number")
    prefix = [pseudonym(number, "p-", history.seed * 15_485_863) for number in frame["number"]]
    frame = frame.select(
        "programme_id", "cohort", pl.Series("participant_id", prefix), pl.exclude("number", "programme_id", "cohort")
    )
    stages = ["offered_on", "started_on", "completed_on", "withdrew_on"]
    known = frame.filter(pl.col("applied_on") <= until).with_columns(
        pl.when(pl.col(stage) <= until).then(pl.col(stage)).alias(stage) for stage in stages
    )
    reason = pl.when(pl.col("withdrew_on").is_not_null()).then(pl.col("withdrawal_reason"))
    return known.with_columns(reason.alias("withdrawal_reason")).sort("programme_id", "cohort", "participant_id")


def _all(history: History, rng: np.random.Generator) -> Iterator[Record]:
    for membership in history.memberships:
        yield from _leadership(history, membership, rng)
    network = _staff_members(history, rng, date(2023, 11, 6), 60)
    yield from _network(history, network, rng)
    yield from _learning_sets(history, network, rng)
    groups = ((CO_DESIGN_BLACK, "Black", date(2024, 5, 13)), (CO_DESIGN_SOUTH_ASIAN, "South Asian", date(2024, 6, 3)))
    for programme, community, day in groups:
        yield from _group(history.organisations, rng, programme, community, day)
    yield from _group(history.organisations, rng, ADVISORY, "All racialised communities", date(2026, 5, 11))


def _record(programme: str, cohort: str, organisation: str, ethnic_group: str, staff_id: str | None = None) -> Record:
    return {
        "programme_id": programme,
        "cohort": cohort,
        "staff_id": staff_id,
        "organisation_id": organisation,
        "ethnic_group": ethnic_group,
        "member_type": None,
        "paid": None,
        "applied_on": None,
        "offered_on": None,
        "started_on": None,
        "completed_on": None,
        "withdrew_on": None,
        "withdrawal_reason": None,
    }


def _staff_record(history: History, spell: int, programme: str, cohort: str) -> Record:
    people = history.people.take(np.array([spell]))
    silent = int(people["silent_until"][0]) >= len(history.quarters)
    label = "Not stated" if silent else DETAILED[int(people["ethnic"][0])]
    organisation = history.organisations.ids[int(people["organisation"][0])]
    return _record(programme, cohort, organisation, label, staff_ids(people, history.seed)[0])


def _leadership(history: History, membership: Membership, rng: np.random.Generator) -> Iterator[Record]:
    """Write one leadership cohort: those offered a place by lot, then those who were not."""
    cohort = membership.cohort
    starts, ends = cohort.starts.astype(date), cohort.ends.astype(date)
    for spell, completed in zip(membership.members.tolist(), membership.completed.tolist(), strict=True):
        record = _staff_record(history, spell, cohort.programme, cohort.name)
        record |= _accepted(rng, starts)
        left = history.people["left"][spell].astype(date)
        if left is not None and left < ends:
            yield record | _withdrawn(max(left, starts), REASONS[1])
        elif completed:
            yield record | {"completed_on": ends}
        else:
            yield record | _withdrawn(starts + timedelta(int(rng.integers(30, 200))), _reason(rng))
    for spell in membership.unsuccessful.tolist():
        record = _staff_record(history, spell, cohort.programme, cohort.name)
        yield record | {"applied_on": _before(rng, starts, 60, 100)}


def _accepted(rng: np.random.Generator, starts: date) -> Record:
    return {
        "applied_on": _before(rng, starts, 60, 100),
        "offered_on": _before(rng, starts, 20, 45),
        "started_on": starts,
    }


def _withdrawn(day: date, reason: str) -> Record:
    return {"withdrew_on": day, "withdrawal_reason": reason}


def _before(rng: np.random.Generator, day: date, fewest: int, most: int) -> date:
    return day - timedelta(int(rng.integers(fewest, most)))


def _reason(rng: np.random.Generator) -> str:
    return REASONS[int(pick(rng, (0.4, 0.0, 0.12, 0.3, 0.18), 1)[0])]


def _staff_members(history: History, rng: np.random.Generator, day: date, count: int) -> Ints:
    """Draw racially minoritised paid staff who were in post on a day."""
    people = history.people
    there = (people["started"] < np.datetime64(day, "D")) & ~(people["left"] <= np.datetime64(day, "D"))
    pool = np.flatnonzero(there & minoritised(people) & ~people["unpaid"])
    return rng.permutation(pool)[:count]


def _network(history: History, members: Ints, rng: np.random.Generator) -> Iterator[Record]:
    """Write the support network: nobody completes it, a fifth leave it."""
    for spell in members.tolist():
        starts = date(2023, 11, 6)
        record = _staff_record(history, spell, NETWORK, "2023-24") | _accepted(rng, starts)
        leaves = rng.random() < 0.2
        yield record | (_withdrawn(starts + timedelta(int(rng.integers(120, 900))), _reason(rng)) if leaves else {})


def _learning_sets(history: History, network: Ints, rng: np.random.Generator) -> Iterator[Record]:
    """Write four action-learning sets of eight, drawn from the network."""
    for place, spell in enumerate(network[:32].tolist()):
        starts = date(2024, 4, 15)
        record = _staff_record(history, spell, LEARNING, f"set {'ABCD'[place % 4]}") | _accepted(rng, starts)
        if rng.random() < 0.85:
            yield record | {"completed_on": date(2025, 3, 31)}
        else:
            yield record | _withdrawn(starts + timedelta(int(rng.integers(40, 300))), _reason(rng))


def _group(
    organisations: Organisations, rng: np.random.Generator, programme: str, community: str, starts: date
) -> Iterator[Record]:
    """Write one co-design or advisory group: 36 expressions of interest, 14 offers, 12 members of four types."""
    own = [number for number in organisations.of(BY_AND_FOR).tolist() if organisations.community[number] == community]
    hosts = own or organisations.of(BY_AND_FOR).tolist() or [0]
    labels = COMMUNITY_GROUPS.get(community) or tuple(
        label for label, broad in zip(DETAILED, BROAD_OF.tolist(), strict=True) if broad != WHITE
    )
    cohort = f"{starts.year - (starts.month < 4)}-{(starts.year + (starts.month >= 4)) % 100:02d}"
    for place in range(36):
        host = organisations.ids[hosts[int(rng.random() * len(hosts))]]
        record = _record(programme, cohort, host, labels[int(rng.random() * len(labels))])
        record["member_type"] = MEMBER_TYPES[place % 4]
        stages = _accepted(rng, starts)
        reached = 3 if place < 12 else 2 if place < 14 else 1
        if reached == 3:
            record["paid"] = "yes" if place // 4 < PAID[MEMBER_TYPES[place % 4]] else "no"
        yield record | dict(list(stages.items())[:reached])
