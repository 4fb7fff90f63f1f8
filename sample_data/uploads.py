"""Read generated files back with their types, as somebody would who checks them by hand."""

import re
from functools import cached_property
from pathlib import Path
from typing import Any

import polars as pl

from data_models import TABLES

TYPES: dict[str, Any] = {"integer": pl.Int64, "number": pl.Float64, "money": pl.Float64}


class Uploads:
    """The files of one folder, by upload table.

    Parameters
    ----------
    folder
        Where `generate` wrote to.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._read: dict[str, pl.DataFrame] = {}

    @cached_property
    def quarters(self) -> tuple[str, ...]:
        """Every quarter with a workforce file, oldest first."""
        return tuple(path.stem.rpartition("_")[2] for path in sorted(self.folder.glob("workforce_*.csv")))

    def table(self, name: str) -> pl.DataFrame:
        """Give all rows of one upload table, every quarter, with `organisation_type` where an organisation is named."""
        if name not in self._read:
            paths = [path for path in sorted(self.folder.glob(f"{name}*.csv")) if table_of(path) == name]
            self._read[name] = pl.concat([read(path) for path in paths], how="vertical_relaxed")
        return self._read[name]

    def with_type(self, name: str, organisation: str = "organisation_id") -> pl.DataFrame:
        """Give a table with `own` beside each row: whether its organisation is by-and-for, and its type."""
        kinds = self.table("organisations").select(pl.col("organisation_id").alias(organisation), "organisation_type")
        joined = self.table(name).join(kinds, on=organisation, how="left", maintain_order="left")
        return joined.with_columns(own=pl.col("organisation_type") == "by-and-for")


def table_of(path: Path) -> str:
    """Name the upload table that a file belongs to."""
    return re.sub(r"_[0-9]{4}-Q[1-4]\Z", "", path.stem)


def read(path: Path) -> pl.DataFrame:
    """Read one file: published titles become column names, and text becomes what the data dictionary says it is.

    Columns that the table does not have are left out, as an upload would.
    """
    columns = TABLES[table_of(path)].columns()
    names = {title: column.name for column in columns for title in (column.name, *column.titles)}
    frame = pl.read_csv(path, infer_schema=False)
    frame = frame.select(name for name in frame.columns if name in names).rename(names, strict=False)
    return frame.with_columns(_typed(column.name, column.kind) for column in columns if column.name in frame.columns)


def _typed(name: str, kind: str) -> pl.Expr:
    if kind == "boolean":
        return pl.col(name).replace_strict({"yes": True, "no": False}, return_dtype=pl.Boolean)
    if kind == "date":
        return pl.col(name).str.to_date("%Y-%m-%d")
    return pl.col(name).cast(TYPES.get(kind, pl.String))
