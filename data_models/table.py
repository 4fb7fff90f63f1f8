"""The base of every upload table: a pandera model that also says its grain, key, owner, columns and rules."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any, ClassVar, Literal

import pandera.polars as pa
import polars as pl

from data_models.column import Column
from data_models.rule import Rule, finite, unique
from data_models.whole_schema import DataFrameSchema


class UploadTable(pa.DataFrameModel):
    """The base of every upload table; not itself a table.

    A subclass lives in the module named after the table, its docstring begins with its grain ("One row per ..."), and
    its class keywords are `section` and `position` (place in the data dictionary), `key` (columns unique together),
    `owner` (the column whose value, with the quarter, makes one submission) and `rules`.

    Validate with `to_schema().validate(frame, lazy=True)`: failure cases name the row (`index`, from 0), the column and
    the check (a rule's code, or pandera's own words). Zero rows pass, as does a column that is not in the model.
    """

    _key: ClassVar[tuple[str, ...]] = ()
    _owner: ClassVar[str] = "organisation_id"
    _rules: ClassVar[tuple[Rule, ...]] = ()
    _place: ClassVar[tuple[str, int]] = ("", 0)

    def __init_subclass__(
        cls,
        *,
        section: str = "",
        position: int = 0,
        key: Sequence[str] = (),
        owner: str = "organisation_id",
        rules: Sequence[Rule] = (),
        **kwargs: Any,
    ) -> None:
        super().__init_subclass__(**kwargs)  # type: ignore[no-untyped-call]
        cls._place, cls._key, cls._owner = (section, position), tuple(key), owner
        cls._rules = (*rules, *([unique(key)] if key else []))

    @classmethod
    def build_schema_(cls, **kwargs: Any) -> DataFrameSchema:
        """Build pandera's schema, with the rules added to the columns they would have mended."""
        schema = super().build_schema_(**kwargs)
        when_absent = {name: column.metadata["column"].when_absent for name, column in schema.columns.items()}
        when_absent = {name: value for name, value in when_absent.items() if value}
        for name, column in schema.columns.items():
            column.nullable = column.nullable or not (column.required or name in when_absent)
            if column.dtype is not None and column.dtype.type == pl.Float64:
                column.checks.append(finite())
        for rule in cls._rules:
            if rule.severity == "error":
                schema.columns[rule.columns[0]].checks.append(rule.check(when_absent))
        return DataFrameSchema(schema.columns, **kwargs)

    @classmethod
    def table_name(cls) -> str:
        """The table's name: of its file, its records table and its template."""
        return cls.__module__.rpartition(".")[2]

    @classmethod
    def title(cls) -> str:
        """The table's name as screens show it."""
        return cls.table_name().replace("_", " ").capitalize()

    @classmethod
    def section(cls) -> str:
        """The part of the data dictionary it belongs to."""
        return cls._place[0]

    @classmethod
    def position(cls) -> int:
        """Its place in the data dictionary."""
        return cls._place[1]

    @classmethod
    def grain(cls) -> str:
        """What one row is: the first line of the docstring."""
        return (cls.__doc__ or "").strip().splitlines()[0]

    @classmethod
    def key(cls) -> tuple[str, ...]:
        """The columns that are unique together; empty where rows may truly repeat."""
        return cls._key

    @classmethod
    def owner(cls) -> str:
        """The column whose value, with the quarter, makes one submission."""
        return cls._owner

    @classmethod
    def scope(cls) -> Literal["quarterly", "register"]:
        """Whether a submission is one quarter, or replaces all of its owner's rows."""
        return "quarterly" if any(column.kind == "quarter" for column in cls.columns()) else "register"

    @classmethod
    @cache  # pandera builds a schema again in every thread; what a column is does not change
    def columns(cls) -> tuple[Column, ...]:
        """Every column, in the order files are written."""
        described = []
        for name, field in cls.to_schema().columns.items():
            column: Column = field.metadata["column"]
            title = column.title or name.replace("_", " ").capitalize()
            described.append(replace(column, name=name, title=title, required=field.required, blank=field.nullable))
        return tuple(described)

    @classmethod
    def references(cls) -> dict[str, str]:
        """Columns whose values must be known in another table's key column, and that table."""
        return {column.name: column.references for column in cls.columns() if column.references}

    @classmethod
    def rules(cls) -> tuple[Rule, ...]:
        """Every rule between columns or rows, errors and warnings, uniqueness of the key included."""
        return cls._rules
