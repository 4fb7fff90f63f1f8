"""A small portfolio counted by hand: two by-and-for recipients, two others and one nobody knows, in one year."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl

from dashboard.disclosure import POLICIES, Policy, ProtectedCounts
from dashboard.disclosure.counting import count
from dashboard.disclosure.policies import BUSINESS
from dashboard.indicators import discover
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.records import Records
from data_models import TABLES
from tests.records.people import PEPPER, submit

QUARTER = "2026-Q3"
POLICY: Policy = POLICIES["viewer"]
FUNDED = [one for one in POLICY.tables if one.population in {*POLICY.public, *BUSINESS}]
"""The tables of published grants and of who is in the register, and of organisations' business; a release has many more."""

Row = dict[str, object]

REGISTER: tuple[Row, ...] = tuple(
    {
        "organisation_id": f"ORG-0{number}",
        "name": f"Synthetic {number}",
        "organisation_type": kind,
        "self_declared_by_and_for": kind == "by-and-for",
        "community": "Black" if kind == "by-and-for" else "None",
        "mission_codes": "DEI010100" if kind == "by-and-for" else None,
        "charity_number": str(1000000 + number),
        "region": "London" if number % 2 else "Wales",
        "site_type": "Other",
        "annual_income": 1e5,
    }
    for number, kind in enumerate(("by-and-for", "by-and-for", "mainstream", "specialist", "statutory", "funder"), 1)
)

PROGRAMMES: tuple[Row, ...] = (
    {
        "programme_id": "P-1",
        "name": "Leadership",
        "programme_type": "co-design",
        "community": "Black",
        "delivery_organisation_id": "ORG-01",
        "starts_on": date(2024, 1, 1),
        "ends_on": date(2026, 12, 31),
        "places": 10,
        "cost": 1000.0,
    },
)


def grant(number: int, recipient: str, amount: float, restriction: str, months: float | None, **said: object) -> Row:
    """One grant awarded on the first of July 2026, unless said otherwise."""
    usual: Row = {
        "grant_id": f"360G-{number}",
        "title": f"Grant {number}",
        "funder_id": "F-1",
        "funder_name": "Synthetic fund",
        "recipient_organisation_id": recipient,
        "recipient_name": f"Synthetic {recipient}",
        "amount_awarded": amount,
        "currency": "GBP",
        "award_date": date(2026, 7, 1),
        "restriction": restriction,
        "duration_months": months,
        "outcome": "awarded",
    }
    return usual | said


GRANTS: tuple[Row, ...] = (
    grant(1, "ORG-01", 10_000, "restricted project", 12, paid_upfront=True),
    grant(
        2, "GB-CHC-1000002", 30_000, "core", 12, paid_upfront=False, due_date=date(2026, 8, 1), paid_on=date(2026, 9, 1)
    ),
    grant(3, "ORG-03", 100_000, "unrestricted", 36, due_date=date(2026, 8, 1), paid_on=date(2026, 8, 1)),
    grant(4, "ORG-04", 60_000, "unknown", 24, funder_id="F-2"),
    grant(5, "GB-COH-99", 200_000, "restricted post", None),
    grant(6, "ORG-03", 50_000, "core", 12, award_date=date(2025, 9, 30)),
)
"""Grant 6 is a day too old for the year to 2026-Q3; recipient 99 is in no register."""


def frame(table: str, rows: Sequence[Row]) -> pl.DataFrame:
    """Give rows the columns of an upload table; what is not said is blank."""
    columns = TABLES[table].columns()
    typed = pl.DataFrame([{one.name: row.get(one.name) for one in columns} for row in rows], infer_schema_length=None)
    return typed.select(pl.col(one.name).cast(one.dtype) for one in columns)


@contextmanager
def records_of(**tables: Sequence[Row]) -> Iterator[Records]:
    """Open records that hold these rows of each upload table, submission by submission."""
    with TemporaryDirectory() as folder, Records.open(Path(folder) / "records.duckdb", pepper=PEPPER) as records:
        for table, rows in tables.items():
            submit(records, frame(table, rows), table)
        yield records


@cache
def portfolio() -> ProtectedCounts:
    """Count the small portfolio as a release would."""
    with (
        records_of(organisations=REGISTER, programmes=PROGRAMMES, grants=GRANTS) as records,
        records.cursor() as cursor,
    ):
        return count(cursor, FUNDED, POLICY, PEPPER)


def figures(key: str, *breakdowns: str, counts: ProtectedCounts | None = None) -> pl.DataFrame:
    """One indicator's estimates for the newest quarter."""
    indicator = discover()[key]
    table = DeclaredTable(breakdowns, None, indicator.population)
    return indicator.estimate(counts or portfolio(), table).filter(quarter=QUARTER)


def value(key: str, counts: ProtectedCounts | None = None, **cell: str) -> object:
    """One value of the newest quarter."""
    return figures(key, *cell, counts=counts).filter(**cell)["value"].item()
