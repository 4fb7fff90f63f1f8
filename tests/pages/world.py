"""A small network whose true counts are primes of four digits: seen anywhere in a browser, they can only be a leak."""

from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path

import polars as pl

from dashboard.records import Pepper, Records
from dashboard.release import publish
from data_models import TABLES
from tests.made_once import made_once

PEPPER = Pepper(b"fedcba9876543210fedcba9876543210", for_demonstration=True)
QUARTERS = ("2026-Q2", "2026-Q3")
ORGANISATIONS = {"ORG-01": "by-and-for", "ORG-02": "specialist", "ORG-03": "mainstream", "ORG-04": "mainstream"}
LABELS = (
    "Indian",
    "African",
    "White and Asian",
    "Arab",
    "Not stated",
    "English, Welsh, Scottish, Northern Irish or British",
)
PRIMES = (1009, 1013, 1019, 1021, 1031, 1033, 1039, 1049, 1051, 1061, 1063, 1069, 1087, 1091, 1093, 1097, 1103, 1109)
PRIMES += (1117, 1123, 1129, 1151, 1153, 1163)
"""People of each label in each organisation, in the order of `product(ORGANISATIONS, LABELS)`."""

_SAME = {"gender": "Woman", "age_band": "35-44", "disability": "No", "region": "London", "contract_type": "Permanent"}


def people(quarter: str, extra: int = 0) -> pl.DataFrame:
    """Staff of one quarter: as many of each label in each organisation as its prime says, `extra` more of each."""
    cells = zip(product(ORGANISATIONS, LABELS), PRIMES, strict=True)
    rows = [
        {
            "organisation_id": organisation,
            "ethnic_group": label,
            "staff_id": f"{label}{number}",
            "grade": _grade(number),
        }
        for (organisation, label), prime in cells
        for number in range(prime + extra)
    ]
    constants = {**_SAME, "quarter": quarter, "job_family": "Helpline", "fte": 1.0, "start_date": date(2025, 1, 6)}
    frame = pl.DataFrame(rows).with_columns(pl.lit(value).alias(name) for name, value in constants.items())
    paid = pl.when(pl.col("grade") != "Trustee").then(pl.lit(30000.0)).alias("salary")
    return _typed("workforce", frame.with_columns(paid))


def _grade(number: int) -> str:
    return ("Frontline", "Frontline", "Manager", "Senior manager", "Trustee")[number % 5]


def organisations() -> pl.DataFrame:
    """The register of the network."""
    rows = [
        {
            "organisation_id": one,
            "name": f"Synthetic {one}",
            "organisation_type": kind,
            "self_declared_by_and_for": kind == "by-and-for",
            "community": "None",
            "region": "London",
            "site_type": "Other",
            "annual_income": 1e6,
        }
        for one, kind in ORGANISATIONS.items()
    ]
    return _typed("organisations", pl.DataFrame(rows))


def _typed(table: str, frame: pl.DataFrame) -> pl.DataFrame:
    columns = TABLES[table].columns()
    empty = (pl.lit(None).alias(one.name) for one in columns if one.name not in frame.columns)
    return frame.with_columns(*empty).select(pl.col(one.name).cast(one.dtype) for one in columns)


def shared_world() -> Path:
    """One world for the whole run, because making it takes seconds; nobody changes it, or opens its records."""
    return made_once("world", make_world)


def make_world(place: Path) -> None:
    """Write records and a release into a folder: `records.duckdb` and `release.duckdb`."""
    with Records.open(place / "records.duckdb", pepper=PEPPER) as records:
        records.submit("organisations", organisations(), by="test", file_name="organisations.csv", file_hash="0" * 64)
        for quarter in QUARTERS:
            records.submit(
                "workforce", people(quarter), by="test", file_name=f"workforce_{quarter}.csv", file_hash="1" * 64
            )
        publish(records, place / "release.duckdb", by="test")


def rows_submitted() -> set[int]:
    """Rows each organisation sent: known to whoever may see the list of submissions, and to nobody else."""
    return set(people(QUARTERS[0]).group_by("organisation_id").len()["len"])


def true_counts() -> Iterator[int]:
    """Every number that only the records know: people by any one or two of the columns that differ."""
    frame = people(QUARTERS[0]).join(
        organisations().select("organisation_id", "organisation_type"), on="organisation_id"
    )
    columns = ("ethnic_group", "organisation_id", "organisation_type", "grade")
    yield frame.height
    for one, other in product(columns, columns):
        yield from frame.group_by({one, other}).len()["len"]
