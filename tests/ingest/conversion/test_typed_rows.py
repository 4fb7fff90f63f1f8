"""A whole file's cells."""

import polars as pl

from dashboard.ingest.conversion.typed_rows import type_rows
from data_models import TABLES

TABLE = TABLES["milestones"]
NAMES = [column.name for column in TABLE.columns()]


def cells(**changed: str) -> pl.DataFrame:
    """One row of cells, in file order."""
    row = {"programme_id": "P1", "milestone": "Launch", "status": "planned", "due_on": "2026-01-31", "done_on": None}
    return pl.DataFrame(
        {f"c{place}": [(row | changed)[name]] for place, name in enumerate(NAMES)},
        schema_overrides={f"c{place}": pl.String for place in range(len(NAMES))},
    )


def test_columns_come_in_the_tables_order_with_its_types() -> None:
    """Wherever they stood in the file."""
    typed = type_rows(TABLE, cells(), {name: place for place, name in reversed(list(enumerate(NAMES)))})

    assert typed.frame.schema == pl.Schema({column.name: column.dtype for column in TABLE.columns()})


def test_faulty_cells_are_given_by_column() -> None:
    """So that rules which read them keep silent."""
    typed = type_rows(TABLE, cells(due_on="soon", status="lost"), {name: place for place, name in enumerate(NAMES)})

    assert {name: rows.to_list() for name, rows in typed.faulty().items()} == {"due_on": [0], "status": [0]}


def test_liberties_are_told_once_for_each_column() -> None:
    """In a sentence with a count."""
    typed = type_rows(TABLE, cells(due_on="46083"), {name: place for place, name in enumerate(NAMES)})

    assert [(notice.column, notice.count, notice.code) for notice in typed.notices] == [("due_on", 1, "serial_date")]
