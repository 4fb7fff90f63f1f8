"""Which rows fail which of a table's pandera checks: all checks are asked together, in one pass over the rows.

`schema.validate` asks them one after the other and looks up each failing cell for its own report, which we do not read;
for a file of 10,000 rows that took longer than everything else.
"""

from collections.abc import Iterable
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
    _fit(table, frame)
    names = frame.columns
    blanks = [Failure(name, "not_nullable", frame[name].is_null().arg_true()) for name in _needed(table, frame)]
    asked, added = _asked(table, tuple(names))
    answers = frame.with_columns(added).select((~asked_of).alias(str(at)) for at, (_, _, asked_of) in enumerate(asked))
    # A check that cannot tell, because a cell is blank, does not fail: pandera's `ignore_na`.
    broken = [
        Failure(column, check, answers[str(at)].arg_true())
        for at, (column, check, _) in enumerate(asked)
        if answers[str(at)].any()
    ]
    return sorted(blanks + broken, key=lambda one: names.index(one.column))


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


def _fit(table: type[UploadTable], frame: pl.DataFrame) -> None:
    """See that columns have the table's own types."""
    for name, schema in _schemas(table).items():
        if name in frame.columns and frame[name].dtype != schema.dtype.type:
            raise SchemaDefinitionError(f"{name} is {frame[name].dtype} and should be {schema.dtype}.")


def _needed(table: type[UploadTable], frame: pl.DataFrame) -> list[str]:
    """Name the columns that may not be blank and are somewhere."""
    columns = _schemas(table).items()
    return [name for name, one in columns if not one.nullable and name in frame.columns and frame[name].null_count()]


@cache
def _asked(
    table: type[UploadTable], names: tuple[str, ...]
) -> tuple[tuple[tuple[str, str, pl.Expr], ...], tuple[pl.Expr, ...]]:
    """Give column, name and question of each check of rows with these columns, and columns that the questions want added."""
    asked, added = list[tuple[str, str, pl.Expr]](), dict[str, pl.Expr]()
    for column, schema in _schemas(table).items():
        for check in schema.checks if column in names else ():
            question = _Question(names)
            told = check.get_backend(pl.LazyFrame())(check).check_fn(PolarsData(question, column))  # type: ignore[arg-type]
            if told is question and question.expression is not None and not check.element_wise:
                asked.append((column, str(check.name or check.error), question.expression))
                added |= question.added
            elif not isinstance(told, bool):
                raise SchemaDefinitionError(f"{column} asks for more than one expression.")
    return tuple(asked), tuple(added.values())


class _Question:
    """Stands where a check expects rows, and keeps what it would select: one expression, true where a row is right."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.columns = names
        self.added: dict[str, pl.Expr] = {}
        self.expression: pl.Expr | None = None

    def collect_schema(self) -> pl.Schema:
        """Give the columns there are; of what type does not matter to a check."""
        return pl.Schema(dict.fromkeys(self.columns, pl.Null()))

    def with_columns(self, added: Iterable[pl.Expr]) -> "_Question":
        """Keep columns that are wanted beside those there are."""
        self.added |= {one.meta.output_name(): one for one in added}
        return self

    def select(self, expression: pl.Expr) -> "_Question":
        """Keep the expression."""
        self.expression = expression
        return self
