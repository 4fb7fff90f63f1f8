"""Bring a checked frame into a table's own columns and types: nothing more is stored, and nothing less."""

from collections.abc import Mapping

import polars as pl

from dashboard.records.declared import Table, columns, is_quarterly
from dashboard.records.faults import RecordsError
from data_models import Classification, Column

QUARTER = "quarter"


def arranged(table: Table, frame: pl.DataFrame) -> tuple[pl.DataFrame, tuple[str, ...]]:
    """Keep a table's columns, in its order and types, and name the columns that were dropped.

    Parameters
    ----------
    table
        The upload table.
    frame
        Checked rows. A column that may be absent is filled with what the table says it then is, or left blank.

    Returns
    -------
    tuple
        The frame with exactly the table's columns, and the names it had besides.

    Raises
    ------
    RecordsError
        If there are no rows, a needed column is missing, or values are not of the column's type.
    """
    names = [column.name for column in columns(table)]
    _check_present(table, frame)
    dropped = tuple(name for name in frame.columns if name not in names)
    chosen = [_filled(column, column.name in frame.columns) for column in columns(table)]
    try:
        return frame.select(chosen), dropped
    except pl.exceptions.PolarsError as fault:
        wrong = ", ".join(_wrongly_typed(table, frame))
        raise RecordsError(f"Values of {wrong} are not of the right type. Run the check on the file first.") from fault


def check_values(table: Table, frame: pl.DataFrame, code_lists: Mapping[str, Classification]) -> None:
    """Refuse blanks where there must be a value, and codes that are on no list; only columns are named.

    Raises
    ------
    RecordsError
        Naming the columns.
    """
    blank = [c.name for c in columns(table) if not c.blank and frame[c.name].null_count()]
    if blank:
        raise RecordsError(f"Some rows have no {', '.join(blank)}. Run the check on the file first.")
    listed = {c.name: c.classification for c in columns(table) if c.kind == "classification" and not c.several}
    unlisted = [
        name
        for name, classification in listed.items()
        if classification and not _all_listed(frame[name], code_lists[classification].codes)
    ]
    if unlisted:
        raise RecordsError(f"Some values of {', '.join(unlisted)} are on no list. Run the check on the file first.")


def slots(table: Table, frame: pl.DataFrame) -> pl.DataFrame:
    """Give the submissions that an arranged frame consists of: `owner`, `quarter` and the number of `rows`.

    Raises
    ------
    RecordsError
        If a row names no owner, or no quarter where the table has one.
    """
    quarter = pl.col(QUARTER) if is_quarterly(table) else pl.lit(None, dtype=pl.String)
    found = frame.group_by(pl.col(table.owner()).alias("owner"), quarter.alias(QUARTER), maintain_order=True)
    counted = found.agg(pl.len().cast(pl.Int64).alias("rows"))
    needed = ["owner", QUARTER] if is_quarterly(table) else ["owner"]
    if any(counted[name].null_count() for name in needed):
        names = " or ".join([table.owner(), QUARTER][: len(needed)])
        raise RecordsError(f"Some rows have no {names}, so it is not known whose they are. Fill them in.")
    return counted


def _check_present(table: Table, frame: pl.DataFrame) -> None:
    """Refuse a frame with no rows or without a column that must be there."""
    missing = [column.name for column in columns(table) if column.required and column.name not in frame.columns]
    if missing:
        raise RecordsError(f"{table.table_name()} needs the columns {', '.join(missing)}. Add them to the file.")
    if frame.is_empty():
        raise RecordsError(f"There are no rows to store in {table.table_name()}. Give a file with at least one row.")


def _filled(column: Column, present: bool) -> pl.Expr:
    """Give the values of one column in its own type."""
    value = pl.col(column.name) if present else pl.lit(column.when_absent)
    return value.cast(column.dtype).alias(column.name)


def _wrongly_typed(table: Table, frame: pl.DataFrame) -> list[str]:
    """Give the names of columns that cannot be cast, found one by one once a cast has failed."""
    names = []
    for column in columns(table):
        if column.name in frame.columns:
            try:
                frame.select(_filled(column, present=True))
            except pl.exceptions.PolarsError:
                names.append(column.name)
    return names


def _all_listed(values: pl.Series, codes: tuple[str, ...]) -> bool:
    """Whether every value that is not blank is one of the codes."""
    return bool(values.is_in(list(codes)).all())
