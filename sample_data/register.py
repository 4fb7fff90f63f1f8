"""The `organisations` upload table."""

import numpy as np
import polars as pl

from sample_data.codes import BY_AND_FOR, FUNDER, MAINSTREAM, REGIONS, SPECIALIST, STATUTORY, TYPES
from sample_data.draw import Ints, stream
from sample_data.organisations import Organisations

INCOME_PER_HEAD = {BY_AND_FOR: 36_000, SPECIALIST: 46_000, MAINSTREAM: 51_000, STATUTORY: 58_000, FUNDER: 240_000}
"""Pounds a year per paid member of staff."""

MISSION_CODES = {
    "Black": "DEI010100",
    "Asian": "DEI010300",
    "South Asian": "DEI010310;DEI010320;DEI010330",
    "Mixed": "DEI010200",
    "Arab": "DEI019910",
    "Gypsy Roma Traveller": "DEI019930",
    "All racialised communities": "DEI010000",
    "None": "",
}
"""DEI Data Standard codes (360Giving, CC BY 4.0) that say the same as our community labels."""


def rows(organisations: Organisations, seed: int) -> pl.DataFrame:
    """Write the `organisations` upload table."""
    rng = stream(seed, "register")
    per_head = np.array([INCOME_PER_HEAD[int(kind)] for kind in organisations.kind])
    income = organisations.size * per_head * (0.85 + 0.3 * rng.random(len(organisations.ids)))
    by_and_for = organisations.kind == BY_AND_FOR
    return pl.DataFrame(
        {
            "organisation_id": organisations.ids,
            "name": organisations.names,
            "organisation_type": [TYPES[kind] for kind in organisations.kind],
            "self_declared_by_and_for": np.where(by_and_for, "yes", "no"),
            "community": organisations.community,
            "mission_codes": [MISSION_CODES[community] or None for community in organisations.community],
            "region": [REGIONS[region] for region in organisations.region],
            "site_type": [
                _site(number, int(kind), int(size))
                for number, (kind, size) in enumerate(zip(organisations.kind, organisations.size, strict=True))
            ],
            "annual_income": (income // 1000 * 1000).astype(np.int64),
        }
    )


def _site(number: int, kind: int, size: int) -> str:
    if kind == MAINSTREAM and size >= 400:
        return "National partner"
    return "Drive site" if kind in (SPECIALIST, STATUTORY, MAINSTREAM) and number % 3 == 0 else "Other"


def incomes(organisations: Organisations, seed: int) -> Ints:
    """Give every organisation's yearly income in pounds, as in the register."""
    return np.asarray(rows(organisations, seed)["annual_income"].to_numpy(), dtype=np.int64)
