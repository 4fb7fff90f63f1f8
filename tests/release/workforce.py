"""A small network for the tests of releases: six organisations, two quarters, enough people that figures are shown."""

import hashlib
from dataclasses import replace
from datetime import date

import numpy as np
import polars as pl

from dashboard.disclosure import POLICIES
from dashboard.indicators import DeclaredTable
from dashboard.records import Pepper, Records
from data_models import CLASSIFICATIONS

PEPPER = Pepper(b"the pepper of the tests of releases, long enough")
OTHER_PEPPER = Pepper(b"another pepper, as long as the one that is used")
QUARTERS = ("2026-Q2", "2026-Q3")
ORGANISATIONS = tuple(f"ORG{number}" for number in range(6))
GROUPS = ("Indian", "African", "White and Asian", "Arab", "Irish", "Not stated")
GRADES = ("Frontline", "Manager", "Senior manager", "Executive", "Trustee")

FEW = replace(
    POLICIES["viewer"],
    name="few",
    tables=tuple(
        DeclaredTable(breakdowns, characteristic)
        for breakdowns in ((), ("grade",))
        for characteristic in (None, "racially_minoritised", "ethnic_group")
    ),
)
"""A policy of six tables, so that publishing takes no time."""


def register() -> pl.DataFrame:
    """The register of the six organisations, of two types."""
    return pl.DataFrame(
        {
            "organisation_id": ORGANISATIONS,
            "name": ORGANISATIONS,
            "organisation_type": ["by-and-for", "mainstream"] * 3,
            "self_declared_by_and_for": [True, False] * 3,
            "community": ["All racialised communities", "None"] * 3,
            "region": ["London"] * 6,
            "site_type": ["Drive site"] * 6,
            "annual_income": [1e6] * 6,
        }
    )


def staff(quarter: str, seed: int = 0, each: int = 150) -> pl.DataFrame:
    """One quarter's workforce of every organisation."""
    rng, size = np.random.default_rng(seed), each * len(ORGANISATIONS)
    return pl.DataFrame(
        {
            "organisation_id": np.repeat(ORGANISATIONS, each),
            "quarter": [quarter] * size,
            "staff_id": [f"S{number}" for number in range(size)],
            "ethnic_group": rng.choice(GROUPS, size, p=[0.2, 0.15, 0.1, 0.05, 0.4, 0.1]),
            "gender": ["Woman"] * size,
            "age_band": ["35-44"] * size,
            "disability": ["No"] * size,
            "grade": rng.choice(GRADES, size, p=[0.5, 0.2, 0.1, 0.1, 0.1]),
            "job_family": rng.choice(CLASSIFICATIONS["job_family"].codes, size),
            "region": rng.choice(["London", "Scotland"], size, p=[0.8, 0.2]),
            "contract_type": rng.choice(["Permanent", "Volunteer"], size),
            "fte": [1.0] * size,
            "salary": [30_000.0] * size,
            "start_date": [date(2020, 1, 1)] * size,
            "leaving_date": pl.Series([None] * size, dtype=pl.Date),
            "leaving_reason": pl.Series([None] * size, dtype=pl.String),
        }
    )


def submit(records: Records, table: str, frame: pl.DataFrame, *, replace: bool = False) -> None:
    """Store a frame as if it had come in a file of its own."""
    content = frame.write_csv().encode()
    records.submit(
        table, frame, by="a test", file_name=table, file_hash=hashlib.sha256(content).hexdigest(), replace=replace
    )


def fill(records: Records, quarters: tuple[str, ...] = QUARTERS) -> Records:
    """Load the network, one quarter after the other in the order given."""
    submit(records, "organisations", register())
    for quarter in quarters:
        submit(records, "workforce", staff(quarter, seed=int(quarter[-1])))
    return records
