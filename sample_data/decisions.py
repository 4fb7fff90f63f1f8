"""The `decisions` upload table: whose proposals are taken up, how fast, and with what answer."""

import numpy as np
import polars as pl

from data_models import CLASSIFICATIONS
from sample_data import periods
from sample_data.draw import Ints, happens, labelled, pick
from sample_data.organisations import Organisations
from sample_data.seats import BODIES, Seats

OUTCOMES = ("adopted", "adapted", "declined", "open")
TAKEN_UP = {True: (0.22, 0.22, 0.56), False: (0.50, 0.24, 0.26)}
"""Adopted, adapted, declined: by whether the proposal came from a by-and-for organisation."""

ANSWERED, ANSWERED_OF_OTHERS = 0.5, 0.85
DAYS, DAYS_OF_OTHERS = (30, 62), (12, 45)
"""Fewest and most days to a decision."""


def rows(
    organisations: Organisations, seats: Seats, quarter: str, until: periods.Day, rng: np.random.Generator
) -> pl.DataFrame:
    """Write the proposals raised in one quarter, about six a body; those not decided by `until` are open."""
    seat = np.flatnonzero(happens(rng, np.where(seats.own, 0.75, 0.4)))
    own, size = seats.own[seat], len(seat)
    raised = periods.first_day(quarter) + rng.integers(0, periods.days_in(quarter), size).astype("timedelta64[D]")
    low, high = np.where(own[:, None], DAYS, DAYS_OF_OTHERS).T
    decided = raised + (low + (high - low) * rng.random(size)).astype(np.int64).astype("timedelta64[D]")
    is_open = decided > until
    outcome = np.where(is_open, 3, pick(rng, np.array([TAKEN_UP[False], TAKEN_UP[True]])[own.astype(int)]))
    agreed = outcome <= 1
    owner = _owners(rng, organisations, seats, seats.body[seat])
    due = np.where(agreed, decided + rng.integers(30, 180, size).astype("timedelta64[D]"), periods.NEVER)
    answered = ~is_open & happens(rng, np.where(own, ANSWERED, ANSWERED_OF_OTHERS))
    return pl.DataFrame(
        {
            "body_id": [BODIES[number][0] for number in seats.body[seat]],
            "quarter": [quarter] * size,
            "proposal_id": [f"P{quarter[2:4]}{quarter[-1]}-{number + 1:03d}" for number in range(size)],
            "proposer_organisation_id": organisations.ids_of(seats.organisation[seat]),
            "raised_on": pl.Series(raised.astype("datetime64[ms]")).cast(pl.Date),
            "decided_on": pl.Series(np.where(is_open, periods.NEVER, decided).astype("datetime64[ms]")).cast(pl.Date),
            "outcome": labelled(OUTCOMES, outcome),
            "owner_organisation_id": [
                organisations.ids[number] if yes else None for number, yes in zip(owner, agreed, strict=True)
            ],
            "due_on": pl.Series(due.astype("datetime64[ms]")).cast(pl.Date),
            "finding": [_finding(quarter, number) for number in range(size)],
            "response": [_response(int(code)) if yes else None for code, yes in zip(outcome, answered, strict=True)],
        }
    )


def _owners(rng: np.random.Generator, organisations: Organisations, seats: Seats, body: Ints) -> Ints:
    """Let the organisation that chairs the body own what was agreed."""
    chairs = dict(zip(seats.body[seats.chair].tolist(), seats.organisation[seats.chair].tolist(), strict=True))
    anyone = rng.integers(0, len(organisations.ids), len(body))
    return np.array([chairs.get(number, other) for number, other in zip(body.tolist(), anyone.tolist(), strict=True)])


def _response(outcome: int) -> str:
    return ("Taken up as proposed.", "Taken up with changes.", "Not taken up; reasons were given.", "")[outcome]


def _finding(quarter: str, number: int) -> str | None:
    """Name what a proposal takes forward, three times in four; by its number, so that no chance is drawn for it."""
    codes = CLASSIFICATIONS["finding"].codes
    place = number * 5 + int(quarter[:4]) * 7 + int(quarter[-1]) * 3
    return None if number % 4 == 3 else codes[place % len(codes)]
