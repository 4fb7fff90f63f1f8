"""Values that can be right and hardly are: asked about, because no rule forbids them and every figure would feel them."""

import polars as pl

from dashboard.ingest.faults import faults_at, gather
from dashboard.ingest.rules.judging import shown
from data_models import Column, UploadTable

MOST = {"money": 10_000_000_000.0, "integer": 1_000_000.0}
"""More pounds, or more of anything counted, than any organisation of a partnership has; a slip of the pen adds noughts."""
WORDS = {"money": "more than £10 billion", "integer": "more than a million"}
FAR, RARE = 4, 0.1
"""A quarter held by so small a share of the rows, and so many quarters away from every other of the file, has a wrong year."""


def out_of_reason(table: type[UploadTable], frame: pl.DataFrame) -> pl.DataFrame:
    """Find amounts and counts out of proportion, quarters far from the others, and rows that repeat another in full.

    Returns
    -------
    polars.DataFrame
        Columns of `faults.SCHEMA`; all of them queries.
    """
    if not frame.height:
        return gather([])
    columns = [column for column in table.columns() if column.name in frame.columns]
    sized = [_too_large(column, frame[column.name]) for column in columns if column.kind in MOST]
    apart = [_far_quarter(column, frame[column.name]) for column in columns if column.kind == "quarter"]
    return gather([*sized, *apart, *([] if table.key() else [_repeated(table, frame)])])


def _too_large(column: Column, cells: pl.Series) -> pl.DataFrame:
    most = MOST[column.kind]
    rows = (cells.abs() > most).fill_null(value=False).arg_true()
    words = f"{column.name} is {WORDS[column.kind]}: check its noughts and its unit."
    return faults_at(rows, column.name, shown(cells.gather(rows)), "Bad value", words, "out of proportion")


def _far_quarter(column: Column, cells: pl.Series) -> pl.DataFrame:
    times = dict(cells.drop_nulls().value_counts().iter_rows())
    places = {name: int(name[:4]) * 4 + int(name[6]) for name in times}
    far = [name for name, place in places.items() if _is_apart(place, list(places.values()))]
    rare = [name for name in far if times[name] <= max(1, RARE * len(cells))]
    rows = cells.is_in(rare).fill_null(value=False).arg_true()
    words = f"{column.name} is a year or more away from every other quarter of this file: check its year."
    return faults_at(rows, column.name, cells.gather(rows), "Bad value", words, "far quarter")


def _is_apart(place: int, places: list[int]) -> bool:
    return len(places) > 1 and all(other == place or abs(other - place) >= FAR for other in places)


def _repeated(table: type[UploadTable], frame: pl.DataFrame) -> pl.DataFrame:
    rows = (~frame.select(pl.struct(pl.all()).is_first_distinct()).to_series()).arg_true()
    first = frame.columns[0]
    words = f"This row repeats another in full: remove it, unless there really are two alike in {table.table_name()}."
    return faults_at(rows, first, shown(frame[first].gather(rows)), "Bad value", words, "repeated row")
