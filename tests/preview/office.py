"""A small office over two quarters, to preview files of."""

from collections.abc import Callable

import polars as pl

from dashboard.ingest import Report, check
from dashboard.records import Records
from data_models import TABLES
from data_models.templates import examples
from tests.records.people import submit, workforce

PEOPLE = 40


def opened(records: Records) -> Records:
    """Records with five organisations, each with forty people in 2026-Q2; a quarter of them is White."""
    names = [f"ORG-0{number}" for number in range(1, 6)]
    row = examples(TABLES["organisations"], 1)
    register = pl.concat([row.with_columns(organisation_id=pl.lit(name)) for name in names])
    submit(records, register, "organisations")
    submit(records, staff("2026-Q2", names))
    return records


def staff(quarter: str, organisations: list[str] | None = None) -> pl.DataFrame:
    """Forty people of each organisation; every fourth is Irish, the others Indian; every other one a manager."""
    place = pl.int_range(pl.len()) % PEOPLE
    return workforce(organisations or ["ORG-01"], quarter, PEOPLE).with_columns(
        ethnic_group=pl.when(place % 4 == 0).then(pl.lit("Any other White background")).otherwise("ethnic_group"),
        grade=pl.when(place % 2 == 0).then(pl.lit("Manager")).otherwise("grade"),
    )


def report(records: Records, change: Callable[[pl.DataFrame], pl.DataFrame] = lambda frame: frame) -> Report:
    """The report on ORG-01's next quarter, changed."""
    content = change(staff("2026-Q3")).write_csv().encode()
    found = check(content, file_name="workforce_2026-Q3.csv", records=records)
    assert found.accepted, found.problems[:3]
    return found


def lost(frame: pl.DataFrame, people: int = 12) -> pl.DataFrame:
    """The first people lose their ethnicity."""
    gone = pl.int_range(pl.len()) < people
    return frame.with_columns(ethnic_group=pl.when(gone).then(pl.lit("Not stated")).otherwise("ethnic_group"))
