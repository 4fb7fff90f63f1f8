"""Templates: a file to fill in that is right as it stands."""

import csv
from datetime import date
from io import StringIO

import polars as pl
import pytest

from data_models import TABLES, UploadTable, template
from data_models.templates import EXAMPLES, examples
from tests.data_models.planting import judge

every_table = pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)


def read(table: type[UploadTable]) -> pl.DataFrame:
    """The template's text, read with nothing but its columns' types."""
    rows = list(csv.DictReader(StringIO(template(table))))
    readers = {pl.Boolean: lambda text: text == "yes", pl.Date: date.fromisoformat, pl.Float64: float, pl.Int64: int}
    return pl.DataFrame(
        {
            column.name: [
                readers.get(type(column.dtype), str)(row[column.name]) if row[column.name] else None for row in rows
            ]
            for column in table.columns()
        },
        schema={column.name: column.dtype for column in table.columns()},
    )


@every_table
def test_a_template_passes_validation_as_it_stands(table: type[UploadTable]) -> None:
    """What is read from the text is the example frame, and nothing is wrong with it."""
    assert read(table).equals(examples(table))
    assert judge(table, read(table)) == set()


@every_table
def test_a_template_has_every_column_and_two_rows(table: type[UploadTable]) -> None:
    """Header first, in the model's order."""
    header, *rows = template(table).splitlines()

    assert header.split(",") == [column.name for column in table.columns()]
    assert len(rows) == EXAMPLES == 2


@every_table
def test_a_template_raises_no_remark(table: type[UploadTable]) -> None:
    """Its rows break no rule, not even one that only warns."""
    frame = examples(table)

    assert [rule.code for rule in table.rules() if frame.select(rule.broken.fill_null(False).any()).item()] == []
