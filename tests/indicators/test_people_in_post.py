"""One statement counts every declared table, and counts it as the plainest counting would."""

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.indicators.declared_table import CHARACTERISTICS, DeclaredTable
from dashboard.indicators.people_in_post import PEOPLE_IN_POST, statement
from data_models import CLASSIFICATIONS
from data_models.classifications import ETHNIC_GROUPS
from tests.indicators.people import people, records_of, register

TABLES = tuple(
    DeclaredTable(breakdowns, characteristic)
    for breakdowns in (
        (),
        ("organisation_type",),
        ("job_family",),
        ("organisation_type", "region"),
        ("region", "grade"),
        ("grade", "contract_type"),
        ("organisation_type", "grade", "job_family"),
    )
    for characteristic in (None, *CHARACTERISTICS)
)


def labelled(rows: pl.DataFrame) -> pl.DataFrame:
    """Put every column that a table can split by on every row, the slow and plain way."""
    groups = pl.DataFrame(ETHNIC_GROUPS, schema=["ethnic_group", "broad", "racially_minoritised"], orient="row")
    detailed, families = CLASSIFICATIONS["ethnic_group_detailed"].codes, CLASSIFICATIONS["job_family"]
    family = pl.col("job_family").map_elements(lambda text: families.code_of(text) or families.codes[-1], pl.String)
    return (
        rows.filter(pl.col("leaving_date").is_null())
        .join(register(), on="organisation_id", how="left")
        .join(groups, on="ethnic_group", how="left")
        .with_columns(
            pl.when(pl.col("ethnic_group").is_in(detailed)).then("ethnic_group").alias("ethnic_group_detailed"),
            pl.col("broad").alias("ethnic_group"),
            family,
        )
    )


def counted(rows: pl.DataFrame, table: DeclaredTable) -> pl.DataFrame:
    """Count one table with nothing clever."""
    keys = ["quarter", *table.dimensions]
    each = labelled(rows).drop_nulls(list(table.dimensions)).group_by(*keys, "organisation_id")
    cell = each.agg(people=pl.len().cast(pl.Int64), sum=pl.col("person_key").cast(pl.Int64).sum()).group_by(keys)
    return cell.agg(
        people=pl.col("people").sum(),
        key=(pl.col("sum").sum() % 4096).cast(pl.Int32),
        organisations=pl.len().cast(pl.Int32),
        largest=pl.col("people").max(),
    ).sort(keys)


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 10_000), size=st.integers(1, 3_000))
def test_every_table_is_counted_as_plain_counting_would(seed: int, size: int) -> None:
    """People, key, organisations and the largest organisation of every cell are those of counting table by table."""
    rows = people(size, seed)
    with records_of(rows, register()) as connection:
        frame = PEOPLE_IN_POST.cells(connection, TABLES)._frame
    for table in TABLES:
        keys = ["quarter", *table.dimensions]
        one = frame.filter(pl.col("table") == table.key).select(*keys, "people", "key", "organisations", "largest")
        assert one.sort(keys).equals(counted(rows, table)), table


def test_somebody_who_has_left_is_not_in_post() -> None:
    """Only a blank leaving date counts, and a quarter in between that nobody reported is still a quarter."""
    rows = people(400, 1).with_columns(grade=pl.lit("Manager"))
    with records_of(rows, register()) as connection:
        counts = PEOPLE_IN_POST.cells(connection, (DeclaredTable(("grade",)),))
    frame = counts._frame

    assert frame["people"].sum() == rows["leaving_date"].null_count() < 400
    assert counts.quarters == ("2025-Q4", "2026-Q1", "2026-Q2")


def test_no_records_make_no_quarters() -> None:
    """Records without a workforce give no cells, and no fault."""
    with records_of(people(1, 1).clear(), register()) as connection:
        counts = PEOPLE_IN_POST.cells(connection, TABLES)

    assert counts.quarters == ()
    assert counts._frame.is_empty()


def test_the_statement_reads_the_workforce_once() -> None:
    """However many tables are declared, the records are read in one place."""
    query, _ = statement(TABLES)

    assert query.count("current_workforce") == 1
    assert "trustees" in PEOPLE_IN_POST.definition.casefold()
