"""Which rows fail which of a table's pandera checks: all checks are asked together, in one pass over the rows.

`schema.validate` asks them one after the other and looks up each failing cell for its own report, which we do not read;
for a file of 10,000 rows that took longer than everything else.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import polars as pl
from pandera.api.polars.types import PolarsData
from pandera.errors import SchemaDefinitionError
from pandera.polars import DataFrameSchema

from data_models import UploadTable

DataFrameSchema.register_default_backends(pl.DataFrame)  # here, else the first file waits for what pandera imports


@dataclass(frozen=True)
class Failure:
    """The rows that fail one check.

    Parameters
    ----------
    column
        The column that the check belongs to.
    check
        Name of the check as pandera's own report has it, for example `not_nullable` or a rule's code.
    rows
        Their positions, UInt32; at least one.
    """

    column: str
    check: str
    rows: pl.Series


def failures(table: type[UploadTable], frame: pl.DataFrame) -> list[Failure]:
    """Find every row that fails a check of the table, as pandera would lazily: by column, its blanks first.

    Parameters
    ----------
    table
        The upload table.
    frame
        Rows with the table's own types; columns may be missing, and checks that read those are not asked.

    Raises
    ------
    SchemaDefinitionError
        When the model asks for something that is not asked here, or a column has not the table's own type.
    """
    asked = [one for name, schema in _schemas(table).items() if name in frame.columns for one in _asked(schema, frame)]
    answers = pl.collect_all([rows for _, _, rows in asked])
    found = zip(asked, (answer.to_series() for answer in answers), strict=True)
    return [Failure(column, check, rows) for (column, check, _), rows in found if len(rows)]


@cache  # pandera builds a schema again in every thread; what is asked of a table does not change
def _schemas(table: type[UploadTable]) -> dict[str, Any]:
    schema = table.to_schema()
    columns = schema.columns
    if schema.checks or schema.unique or any(one.unique or one.coerce or one.regex for one in columns.values()):
        raise SchemaDefinitionError(f"{table.table_name()} asks for more than checks of its columns.")
    nothing = pl.LazyFrame(schema={column.name: column.dtype for column in table.columns()})
    for name, column in columns.items():
        for check in column.checks:
            check(nothing, name)  # a check learns what it means for polars when it is called for the first time
    return columns


def _asked(schema: Any, frame: pl.DataFrame) -> Iterator[tuple[str, str, pl.LazyFrame]]:
    """Give the column, the name and the question of each check of one column that may fail."""
    name, held, lazy = schema.name, frame[schema.name], frame.lazy()
    if held.dtype != schema.dtype.type:
        raise SchemaDefinitionError(f"{name} is {held.dtype} and should be {schema.dtype}.")
    if not schema.nullable and held.null_count():
        yield name, "not_nullable", lazy.select(pl.col(name).is_null().arg_true())
    for check in schema.checks:
        holds = check.get_backend(lazy)(check).apply(PolarsData(lazy, name))
        if not isinstance(holds, bool):
            # A check that cannot tell, because a cell is blank, does not fail: pandera's `ignore_na`.
            yield name, str(check.name or check.error), holds.select((~pl.all()).fill_null(value=False).arg_true())
