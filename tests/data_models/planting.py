"""Plants one wrong row between right ones, and says what pandera finds."""

import polars as pl
from pandera.errors import SchemaErrors

from data_models import UploadTable
from data_models.templates import examples

PLANTED = 1
"""The row, of three, that is made wrong."""

Fault = tuple[int | None, str, str]


def frame_of(table: type[UploadTable], **cells: object) -> pl.DataFrame:
    """Three right rows of a table, with some cells of the middle one replaced."""
    frame = examples(table, rows=3)
    middle = pl.int_range(pl.len()) == PLANTED
    return frame.with_columns(
        pl.when(middle).then(pl.lit(value, dtype=frame.schema[name])).otherwise(pl.col(name)).alias(name)
        for name, value in cells.items()
    )


def judge(table: type[UploadTable], frame: pl.DataFrame | pl.LazyFrame) -> set[Fault]:
    """What pandera finds: row from 0, column, check; empty when nothing is wrong."""
    try:
        table.to_schema().validate(frame, lazy=True)
    except SchemaErrors as errors:
        return {(row, column, check) for row, column, check in errors.failure_cases["index", "column", "check"].rows()}
    return set()


def faults(table: type[UploadTable], **cells: object) -> set[tuple[str, str]]:
    """Column and check of everything found when cells of the middle row are replaced; no other row may be named."""
    found = judge(table, frame_of(table, **cells))
    assert {row for row, _, _ in found} <= {PLANTED}
    return {(column, check) for _, column, check in found}


def warned(table: type[UploadTable], **cells: object) -> set[tuple[int, str]]:
    """Row and rule of every warning when cells of the middle row are replaced."""
    frame = frame_of(table, **cells)
    return {
        (row, rule.code)
        for rule in table.rules()
        if rule.severity == "warning"
        for row in frame.select(pl.arg_where(rule.broken.fill_null(False))).to_series()
    }
