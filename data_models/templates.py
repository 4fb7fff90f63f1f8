"""A file to fill in: the header and two made-up rows that pass validation."""

from datetime import date

import polars as pl

from data_models.classifications import CLASSIFICATIONS
from data_models.column import Column
from data_models.safe_csv import safe_csv
from data_models.table import UploadTable

EXAMPLES = 2
"""How many made-up rows a template shows; they differ in the last column of the key."""

EXAMPLE_DAY = date(2026, 7, 1)
EXAMPLE_QUARTER = "2026-Q3"


def template(table: type[UploadTable]) -> str:
    """CSV text of a table's header and example rows, ready to be saved and filled in."""
    rows = examples(table)
    return safe_csv(rows.columns, rows.rows())


def examples(table: type[UploadTable], rows: int = EXAMPLES) -> pl.DataFrame:
    """The example rows as a typed frame, which is what reading the template must give."""
    columns = table.columns()
    last = table.key()[-1:]
    return pl.DataFrame(
        {
            column.name: [_example(column, row if column.name in last else 0) for row in range(rows)]
            for column in columns
        },
        schema={column.name: column.dtype for column in columns},
    )


def _example(column: Column, row: int) -> object:
    if column.example is not None or column.blank:
        return column.example
    if column.kind == "classification":
        return CLASSIFICATIONS[column.classification or ""].codes[row]
    if column.kind == "identifier":
        return _example_identifier(column, row)
    return {
        "text": f"Example {column.title.lower()} {row + 1}",
        "quarter": EXAMPLE_QUARTER,
        "integer": int(column.minimum or 0),
        "number": column.minimum or 1.0,
        "money": 1000.0,
        "boolean": False,
        "date": EXAMPLE_DAY,
    }[column.kind]


def _example_identifier(column: Column, row: int) -> str:
    stem = {"organisation_id": "ORG", "programme_id": "PROG"}.get(column.name, column.name.removesuffix("_id"))
    stem = "ORG" if column.references == "organisations" else stem
    return f"{stem}-{row + 1:02}"
