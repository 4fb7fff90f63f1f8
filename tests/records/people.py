"""Made-up staff for the tests of the records."""

from collections.abc import Sequence
from datetime import date

import polars as pl

from dashboard.records import Pepper, Receipt, Records

PEPPER = Pepper(b"a pepper for tests, of no use elsewhere")
HASH = "0" * 64


def workforce(
    organisations: Sequence[str] = ("ORG-01",), quarter: str = "2026-Q3", people: int = 3, start: int = 0
) -> pl.DataFrame:
    """Staff of some organisations in one quarter, the same people whenever `start` and `people` are the same."""
    rows = [(organisation, f"staff-{start + number}") for organisation in organisations for number in range(people)]
    frame = pl.DataFrame(rows, schema={"organisation_id": pl.String, "staff_id": pl.String}, orient="row")
    return frame.with_columns(
        quarter=pl.lit(quarter),
        ethnic_group=pl.lit("Indian"),
        gender=pl.lit("Woman"),
        age_band=pl.lit("25-34"),
        disability=pl.lit("No"),
        grade=pl.lit("Frontline"),
        job_family=pl.lit("IDVA"),
        region=pl.lit("London"),
        contract_type=pl.lit("Permanent"),
        fte=pl.lit(1.0),
        salary=pl.lit(30000.0),
        start_date=pl.lit(date(2020, 1, 1)),
        leaving_date=pl.lit(None, dtype=pl.Date),
        leaving_reason=pl.lit(None, dtype=pl.String),
    )


def programmes(programme: str = "P-1", organisation: str = "ORG-01") -> pl.DataFrame:
    """One programme, delivered by one organisation."""
    return pl.DataFrame(
        {
            "programme_id": [programme],
            "name": ["Leadership"],
            "programme_type": ["staff leadership"],
            "delivery_organisation_id": [organisation],
            "starts_on": [date(2022, 9, 1)],
            "ends_on": [date(2023, 7, 1)],
            "places": [20],
            "cost": [50000.0],
        }
    )


def submit(records: Records, frame: pl.DataFrame, table: str = "workforce", *, replace: bool = False) -> Receipt:
    """Submit a frame as the tests' one submitter."""
    return records.submit(table, frame, by="tests", file_name=f"{table}.csv", file_hash=HASH, replace=replace)
