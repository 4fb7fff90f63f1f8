"""Hand-made returns over several quarters, from which populations are counted as they are from real records."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.records import Records
from data_models import quarters
from tests.records.people import PEPPER, submit, workforce

QUARTERS = quarters.span("2025-Q1", "2026-Q2")

Said = Mapping[str, object]
"""What differs from the usual member of staff in one quarter's row."""

LEAVING = {"leaving_reason": "Resignation"}


def left(quarter: str, reason: str = "Resignation") -> Said:
    """Somebody who left on the last day of a quarter."""
    return {"leaving_date": quarters.end(quarter), "leaving_reason": reason}


@contextmanager
def returns(people: Mapping[str, Mapping[str, Said]], skipped: tuple[str, ...] = ()) -> Iterator[Records]:
    """Open records of one organisation in which each person has the rows said of them.

    Parameters
    ----------
    people
        For each person the quarters they are returned in, and what is said of them there.
    skipped
        Quarters without any return.
    """
    with TemporaryDirectory() as folder, Records.open(Path(folder) / "records.duckdb", pepper=PEPPER) as records:
        for quarter in (one for one in QUARTERS if one not in skipped):
            there = [(name, rows[quarter]) for name, rows in people.items() if quarter in rows]
            if there:
                submit(records, pl.concat([_row(name, quarter, said) for name, said in there], how="diagonal"))
        yield records


def always(first: str = QUARTERS[0], last: str = QUARTERS[-1], **said: object) -> dict[str, Said]:
    """Somebody who is returned in every quarter of a span, with the same said of them."""
    return dict.fromkeys(quarters.span(first, last), said)


def counted(records: Records, population: str, *breakdowns: str) -> dict[tuple[str, ...], int]:
    """Count a population exactly: people by quarter and breakdowns."""
    table = DeclaredTable(breakdowns, None, population)
    with records.cursor() as cursor:
        frame = POPULATIONS[population].cells(cursor, [table])._frame
    return {row[:-1]: row[-1] for row in frame.sort("quarter").select("quarter", *breakdowns, "people").iter_rows()}


def _row(name: str, quarter: str, said: Said) -> pl.DataFrame:
    usual = workforce(quarter=quarter, people=1).with_columns(
        staff_id=pl.lit(name), start_date=pl.lit(date(2020, 1, 1))
    )
    return usual.with_columns(
        pl.lit(value).cast(usual.schema.get(column, pl.Boolean if isinstance(value, bool) else pl.String)).alias(column)
        for column, value in said.items()
    )
