"""The `staff_events` upload table: training, concerns, grievances, disciplinary and capability cases."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from sample_data import periods
from sample_data.careers import minoritised
from sample_data.codes import BY_AND_FOR
from sample_data.draw import Flags, Floats, happens, labelled, pick
from sample_data.history import Snapshot
from sample_data.organisations import Organisations
from sample_data.roster import Column, Roster
from sample_data.workforce import staff_ids

SOURCES = ("internal", "partner", "referral", "not applicable")
OUTCOMES = ("upheld", "not upheld", "withdrawn", "completed", "open")
COMPLETED, OPEN = OUTCOMES.index("completed"), OUTCOMES.index("open")


@dataclass(frozen=True)
class Kind:
    """One kind of event.

    Parameters
    ----------
    rate
        Chance per paid member of staff and quarter.
    disparity
        What the rate is multiplied by for racially minoritised staff outside by-and-for organisations; 1 is parity.
    days
        Fewest and most days until it is closed.
    mandatory
        For training only: yes or no; None for the rest.
    """

    name: str
    rate: float
    disparity: float
    days: tuple[int, int]
    mandatory: str | None = None


KINDS = (
    Kind("training", 0.10, 1.0, (0, 12), "yes"),
    Kind("training", 0.12, 1.0, (0, 12), "no"),
    Kind("concern", 0.016, 1.8, (6, 70)),
    Kind("grievance", 0.006, 1.5, (15, 90)),
    Kind("disciplinary", 0.008, 1.9, (15, 80)),
    Kind("capability", 0.0025, 1.0, (20, 90)),
)
"""The second line is planted as parity: everybody has the same access to training that is not mandatory."""

UPHELD = {True: (0.27, 0.58, 0.15), False: (0.45, 0.44, 0.11)}
"""Upheld, not upheld, withdrawn: by whether a racially minoritised person outside a by-and-for organisation raised it."""

SLOWER = 1.35
"""How much longer the concerns and grievances of the same people take."""


def rows(
    snapshot: Snapshot, organisations: Organisations, until: periods.Day, rng: np.random.Generator, seed: int
) -> pl.DataFrame:
    """Write the events that opened in one quarter, by organisation and day; those not closed by `until` are open."""
    paid = snapshot.people.take(~snapshot.people["unpaid"])
    disadvantaged = minoritised(paid) & (organisations.kind[paid["organisation"]] != BY_AND_FOR)
    frames = [_events(rng, (snapshot.quarter, until), kind, paid, disadvantaged, organisations, seed) for kind in KINDS]
    found = pl.concat(frames).sort(
        "organisation_id", "opened_on", "staff_id", "event_type", "mandatory", maintain_order=True
    )
    number = pl.int_range(1, pl.len() + 1).over("organisation_id").cast(pl.String).str.zfill(4)
    label = pl.lit(f"E{snapshot.quarter[2:4]}{snapshot.quarter[-1]}-")
    return found.insert_column(2, found.select((label + number).alias("event_id")).to_series())


def _events(
    rng: np.random.Generator,
    when: tuple[str, periods.Day],
    kind: Kind,
    paid: Roster,
    disadvantaged: Flags,
    organisations: Organisations,
    seed: int,
) -> pl.DataFrame:
    hit = happens(rng, kind.rate * np.where(disadvantaged, kind.disparity, 1.0))
    people, worse = paid.take(hit), disadvantaged[hit]
    opened, closed = _days(rng, when, kind, people, worse)
    sources = pick(rng, (0.5, 0.2, 0.3, 0), len(people)) if kind.name == "concern" else np.full(len(people), 3)
    return pl.DataFrame(
        {
            "organisation_id": organisations.ids_of(people["organisation"]),
            "quarter": [when[0]] * len(people),
            "staff_id": staff_ids(people, seed),
            "event_type": [kind.name] * len(people),
            "source": labelled(SOURCES, sources),
            "mandatory": pl.Series([kind.mandatory] * len(people), dtype=pl.String),
            "opened_on": pl.Series(opened.astype("datetime64[ms]")).cast(pl.Date),
            "closed_on": pl.Series(closed.astype("datetime64[ms]")).cast(pl.Date),
            "outcome": labelled(OUTCOMES, _outcomes(rng, kind, worse, np.isnat(closed))),
        }
    )


def _days(
    rng: np.random.Generator, when: tuple[str, periods.Day], kind: Kind, people: Roster, worse: Flags
) -> tuple[Column, Column]:
    """Draw the day each event opened, while the person was there, and closed: NaT when that is not known yet."""
    quarter, until = when
    end = periods.last_day(quarter)
    first = np.maximum(people["started"], periods.first_day(quarter))
    last = np.where(np.isnat(people["left"]), end, people["left"])
    room = (last - first).astype(int) + 1
    opened = first + (rng.random(len(people)) * room).astype(np.int64).astype("timedelta64[D]")
    slow = np.where(worse & (kind.mandatory is None), SLOWER, 1.0)
    shortest, longest = kind.days
    taken: Floats = (shortest + rng.random(len(people)) * (longest - shortest + 1)) * slow
    closed = opened + taken.astype(np.int64).astype("timedelta64[D]")
    return opened, np.where(closed <= until, closed, periods.NEVER)


def _outcomes(rng: np.random.Generator, kind: Kind, worse: Flags, is_open: Flags) -> Column:
    if kind.mandatory is not None:
        return np.where(is_open, OPEN, COMPLETED)
    table = np.array([UPHELD[False], UPHELD[True]])
    return np.where(is_open, OPEN, pick(rng, table[worse.astype(int)]) if len(worse) else 0)
