"""The `programmes` upload table: what was run, for whom, at what cost."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from sample_data.codes import BY_AND_FOR, FUNDER
from sample_data.cohorts import LEADERS, STAFF
from sample_data.organisations import Organisations

NETWORK, LEARNING, CO_DESIGN_BLACK, CO_DESIGN_SOUTH_ASIAN, ADVISORY = "PRG-03", "PRG-04", "PRG-05", "PRG-06", "PRG-07"


@dataclass(frozen=True)
class Programme:
    """One programme."""

    id: str
    name: str
    kind: str
    community: str
    starts: str
    ends: str
    places: int
    cost: int


PROGRAMMES = (
    Programme(
        STAFF,
        "Example leadership for racially minoritised staff",
        "staff leadership",
        "All racialised communities",
        "2022-09-19",
        "2026-06-26",
        164,
        295_000,
    ),
    Programme(
        LEADERS,
        "Example development for sector leaders",
        "leader development",
        "None",
        "2022-10-10",
        "2026-05-29",
        80,
        128_000,
    ),
    Programme(
        NETWORK,
        "Example support network",
        "support network",
        "All racialised communities",
        "2023-11-06",
        "2026-09-30",
        60,
        42_000,
    ),
    Programme(
        LEARNING,
        "Example action learning sets",
        "action learning",
        "All racialised communities",
        "2024-04-15",
        "2026-07-31",
        32,
        38_000,
    ),
    Programme(
        CO_DESIGN_BLACK,
        "Example co-design group: Black communities",
        "co-design",
        "Black",
        "2024-05-13",
        "2026-12-18",
        12,
        86_000,
    ),
    Programme(
        CO_DESIGN_SOUTH_ASIAN,
        "Example co-design group: South Asian communities",
        "co-design",
        "South Asian",
        "2024-06-03",
        "2026-12-18",
        12,
        86_000,
    ),
    Programme(
        ADVISORY,
        "Example cultural competency advisory group",
        "advisory group",
        "All racialised communities",
        "2025-11-10",
        "2027-03-31",
        12,
        24_000,
    ),
)


def rows(organisations: Organisations) -> pl.DataFrame:
    """Write the `programmes` table; by-and-for organisations deliver, funders fund."""
    deliver, fund = organisations.of(BY_AND_FOR), organisations.of(FUNDER)
    records = []
    for number, programme in enumerate(PROGRAMMES):
        records.append(
            {
                "programme_id": programme.id,
                "name": programme.name,
                "programme_type": programme.kind,
                "community": programme.community,
                "delivery_organisation_id": organisations.ids[_turn(deliver, number)],
                "funder_id": organisations.ids[_turn(fund, number)],
                "starts_on": programme.starts,
                "ends_on": programme.ends,
                "places": programme.places,
                "cost": programme.cost,
            }
        )
    return pl.DataFrame(records)


def _turn(numbers: np.ndarray, number: int) -> int:
    """Go round the organisations of a kind; the first organisation stands in where there is none."""
    return int(numbers[number // 2 % len(numbers)]) if len(numbers) else 0
