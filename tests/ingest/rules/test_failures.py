"""All checks asked together fail the same rows as pandera asking them one by one."""

from typing import cast

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pandera.errors import SchemaDefinitionError, SchemaErrors

from dashboard.ingest.rules.failures import failures
from data_models import CLASSIFICATIONS, TABLES, Column, UploadTable
from data_models.templates import examples

every_table = pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)

Found = set[tuple[str, str, int]]


def by_pandera(table: type[UploadTable], frame: pl.DataFrame) -> Found:
    """Column, check and row of pandera's own report; absent columns are named elsewhere."""
    try:
        table.to_schema().validate(frame, lazy=True)
    except SchemaErrors as errors:
        cases = errors.failure_cases.filter(pl.col("index").is_not_null())
        return {
            (column, check.partition("(")[0], row) for column, check, row in cases["column", "check", "index"].rows()
        }
    return set()


def by_ours(table: type[UploadTable], frame: pl.DataFrame) -> Found:
    """The same of what is asked together."""
    return {(one.column, one.check.partition("(")[0], row) for one in failures(table, frame) for row in one.rows}


def cells(column: Column) -> st.SearchStrategy[object]:
    """Cells of a column's type, right and wrong."""
    if column.dtype == pl.String:
        listed = CLASSIFICATIONS[column.classification].codes if column.classification else ()
        return st.sampled_from([None, "", " a", "2026-Q3", "2026-Q5", "B1", "B2", *listed])
    if column.dtype == pl.Float64:
        # Not NaN, which pandera takes for blank as well: no cell is read as it.
        return st.sampled_from([None, -1.0, 0.0, 0.5, 1.0, 2.0, 40_000.0, float("inf")])
    if column.dtype == pl.Int64:
        return st.sampled_from([None, -1, 0, 1, 3, 2030])
    return st.none() | (st.booleans() if column.dtype == pl.Boolean else st.dates())


@every_table
@settings(max_examples=8, deadline=None)
@given(data=st.data())
def test_the_same_cells_fail_as_by_pandera(table: type[UploadTable], data: st.DataObject) -> None:
    """Whatever a file holds, and whichever optional columns it lacks."""
    rows = data.draw(st.integers(1, 6))
    columns = [column for column in table.columns() if column.required or data.draw(st.booleans())]
    frame = pl.DataFrame(
        {
            column.name: pl.Series(data.draw(st.lists(cells(column), min_size=rows, max_size=rows)), dtype=column.dtype)
            for column in columns
        }
    )

    assert by_ours(table, frame) == by_pandera(table, frame)


@every_table
def test_right_rows_fail_nothing(table: type[UploadTable]) -> None:
    """Nor do no rows at all."""
    frame = cast(pl.DataFrame, examples(table, rows=3))

    assert not failures(table, frame)
    assert not failures(table, frame.clear())


def test_a_column_of_another_type_is_not_judged() -> None:
    """It was not read properly, which is a fault of ours and not of the file."""
    frame = examples(TABLES["workforce"]).with_columns(pl.col("fte").cast(pl.String))

    with pytest.raises(SchemaDefinitionError, match="fte"):
        failures(TABLES["workforce"], frame)
