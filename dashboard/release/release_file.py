"""The release file: written once in one way, so that the same release has the same bytes, and read once."""

from pathlib import Path

import duckdb
import polars as pl

from dashboard.release.content import COUNTS, ESTIMATES, compact, values
from dashboard.release.manifest import Manifest

_TYPES = {**dict.fromkeys(ESTIMATES, "DOUBLE USING COMPRESSION rle"), **dict.fromkeys(COUNTS, "BIGINT")}
"""Left to itself DuckDB compresses fractions by ALP, which writes out bytes of memory that it never set."""
_PIECE = 1000
"""Characters of the manifest to a row: DuckDB keeps texts of more than 4,096 bytes with bytes that it never set."""


def write(path: Path, manifest: Manifest, figures: pl.DataFrame) -> None:
    """Write a new release file.

    One thread and always the same catalogue name, because both leave their mark in the bytes of a DuckDB file.

    Parameters
    ----------
    path
        Where; nothing may be there.
    manifest
        What it says of itself.
    figures
        In compact form and in the order in which they are to be read.
    """
    with duckdb.connect(config={"threads": 1}) as connection:
        connection.execute(f"ATTACH {_literal(str(path))} AS release")
        columns = ", ".join(f'"{name}" {_column_type(name, figures)}' for name in figures.columns)
        connection.execute(f"CREATE TABLE release.figures ({columns})")
        connection.register("compact_figures", figures.to_arrow())
        connection.execute("INSERT INTO release.figures SELECT * FROM compact_figures")
        connection.execute("CREATE TABLE release.manifest (json VARCHAR)")
        text = manifest.as_json()
        pieces = [(text[start : start + _PIECE],) for start in range(0, len(text), _PIECE)]
        connection.executemany("INSERT INTO release.manifest VALUES (?)", pieces)
        connection.execute("DETACH release")


def read(path: Path) -> tuple[Manifest, pl.DataFrame]:
    """Read a release file whole, and let go of it.

    It has the columns that it was written with, and counts as broad: a release from before a breakdown was known stays
    what it was, and its digest is that of its own columns.

    Raises
    ------
    duckdb.Error, ValueError, TypeError, KeyError
        If it is damaged or not a release.
    """
    with duckdb.connect(config={"autoload_known_extensions": "false"}) as connection:
        connection.execute(f"ATTACH {_literal(str(path))} AS release (READ_ONLY)")
        rows = connection.execute("SELECT json FROM release.manifest ORDER BY rowid").fetchall()
        figures = connection.execute("SELECT * FROM release.figures").pl()
    if not rows:
        raise ValueError("no manifest")
    own = compact(figures).select(figures.columns).cast({name: figures.schema[name] for name in COUNTS})
    return Manifest.from_json("".join(piece for (piece,) in rows)), own


def _column_type(name: str, figures: pl.DataFrame) -> str:
    """Texts are ENUMs, a byte or two each."""
    return _TYPES.get(name) or f"ENUM({', '.join(map(_literal, values(figures[name])))})"


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
