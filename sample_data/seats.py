"""The `seats` upload table: who sits where, who votes, who chairs, who is paid."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from sample_data.codes import BY_AND_FOR, FUNDER, MAINSTREAM, SPECIALIST, STATUTORY
from sample_data.draw import Flags, Ints, labelled
from sample_data.organisations import Organisations

BODIES = (
    ("BODY-01", "Example National Board", "governance"),
    ("BODY-02", "Example Partnership Board", "governance"),
    ("BODY-03", "Example North Commissioning Panel", "commissioning"),
    ("BODY-04", "Example South Commissioning Panel", "commissioning"),
    ("BODY-05", "Example Practice Advisory Board", "advisory"),
    ("BODY-06", "Example Community Reference Group", "advisory"),
    ("BODY-07", "Example Site Delivery Group", "delivery"),
    ("BODY-08", "Example Training Delivery Group", "delivery"),
)
SEATS = 12
"""Seats of organisations on each body; people who sit for themselves come on top."""

OWN_SEATS = {"governance": 1, "commissioning": 1, "advisory": 4, "delivery": 2}
"""Seats of by-and-for organisations on a body of each level, of twelve; one more from the middle of the sample."""

VOTES, VOTES_OF_OTHERS = 0.30, 0.85
PAID, PAID_OF_OTHERS = 0.25, 0.90
ATTENDS, ATTENDS_OF_OTHERS = 0.82, 0.80
"""Attendance is planted as parity: by-and-for members come as often as anybody."""


@dataclass(frozen=True)
class Seats:
    """The seats of all bodies in one quarter, as parallel arrays: body, organisation, and what goes with the seat."""

    body: Ints
    organisation: Ints
    own: Flags
    voting: Flags
    chair: Flags
    paid: Flags


def seats_of(organisations: Organisations, rng: np.random.Generator, *, late: bool) -> Seats:
    """Fill the seats; the same generator state gives the same people, so that seats stay from quarter to quarter."""
    own_pool = rng.permutation(organisations.of(BY_AND_FOR))
    other_pool = rng.permutation(organisations.of(MAINSTREAM, STATUTORY, SPECIALIST, FUNDER))
    body, organisation = [], []
    for number, (_, _, level) in enumerate(BODIES):
        own = min(OWN_SEATS[level] + late, len(own_pool))
        members = [*np.roll(own_pool, -3 * number)[:own], *np.roll(other_pool, -5 * number)[: SEATS - own]]
        body += [number] * len(members)
        organisation += members
    places = np.array(organisation, dtype=np.int64)
    is_own = organisations.kind[places] == BY_AND_FOR
    bodies = np.array(body, dtype=np.int64)
    marks = rng.random((2, len(BODIES), len(organisations.ids)))[:, bodies, places]
    voting = marks[0] < np.where(is_own, VOTES, VOTES_OF_OTHERS)
    paid = marks[1] < np.where(is_own, PAID, PAID_OF_OTHERS)
    chair = _chairs(bodies, is_own, late=late)
    return Seats(bodies, places, is_own, voting | chair, chair, paid)


def _chairs(body: Ints, own: Flags, *, late: bool) -> Flags:
    """Let the first seat that is not by-and-for chair each body; later one advisory body has a by-and-for chair."""
    chair = np.zeros(len(body), dtype=bool)
    for number in range(len(BODIES)):
        wanted = own if late and number == 5 else ~own
        found = np.flatnonzero((body == number) & wanted)
        chair[found[:1]] = True
    return chair


def rows(organisations: Organisations, seats: Seats, quarter: str, rng: np.random.Generator) -> pl.DataFrame:
    """Write one quarter's `seats`."""
    size = len(seats.body)
    held = 1 + rng.integers(0, 3, len(BODIES))[seats.body]
    columns = list(zip(*BODIES, strict=True))
    organised = pl.DataFrame(
        {
            "body_id": labelled(columns[0], seats.body),
            "body_name": labelled(columns[1], seats.body),
            "level": labelled(columns[2], seats.body),
            "quarter": [quarter] * size,
            "organisation_id": organisations.ids_of(seats.organisation),
            "member_type": _member_types(organisations, seats),
            "voting": np.where(seats.voting, "yes", "no"),
            "chair": np.where(seats.chair, "yes", "no"),
            "paid": np.where(seats.paid, "yes", "no"),
            "meetings_held": held,
            "meetings_attended": rng.binomial(held, np.where(seats.own, ATTENDS, ATTENDS_OF_OTHERS)),
        }
    )
    meetings = dict(zip(organised["body_id"].to_list(), held.tolist(), strict=True))
    people = pl.DataFrame(_personal_seats(quarter, meetings, rng), schema=organised.schema)
    return pl.concat([organised, people]).sort("body_id", maintain_order=True)


def _personal_seats(quarter: str, meetings: dict[str, int], rng: np.random.Generator) -> list[dict[str, object]]:
    """Seat three people who sit for themselves on each advisory and delivery body: heard, but without a vote."""
    seated: list[dict[str, object]] = []
    for body_id, name, level in BODIES:
        members = ("individual practitioner", "community expert", "expert by experience")
        for place, member in enumerate(members if level in ("advisory", "delivery") else ()):
            held = meetings[body_id]
            seat = {"body_id": body_id, "body_name": name, "level": level, "quarter": quarter, "organisation_id": None}
            seat |= {"member_type": member, "voting": "no", "chair": "no", "paid": "yes" if place == 0 else "no"}
            seated.append(seat | {"meetings_held": held, "meetings_attended": int(rng.binomial(held, 0.75))})
    return seated


def _member_types(organisations: Organisations, seats: Seats) -> list[str]:
    by_kind = {BY_AND_FOR: "by-and-for organisation", FUNDER: "funder", STATUTORY: "commissioner"}
    by_kind |= {MAINSTREAM: "other", SPECIALIST: "other"}
    return [by_kind[int(kind)] for kind in organisations.kind[seats.organisation]]
