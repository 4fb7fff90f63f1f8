"""Take off the apostrophe by which our exports keep spreadsheets from running a cell: the cell is what stands behind it."""

import re
from dataclasses import replace

import polars as pl

from dashboard.ingest.reading.landing import Landed
from data_models.safe_csv import GUARD, GUARDED

IN_BYTES = re.compile(rb"'\s*(?:[=+\-@\t\r\n]|\xef\xbc[\x9d\x8b\x8d\xa0])")
"""Where a text in UTF-8 may have a guarded cell: most files have none, and are not looked through cell by cell."""


def may_have_guards(data: bytes) -> bool:
    """Whether a text may have guarded cells."""
    return GUARD.encode() in data and IN_BYTES.search(data) is not None


def without_guards(landed: Landed) -> Landed:
    """Give the cells without our guards, so that what we wrote is judged as what it was."""
    cells = landed.cells
    guarded = [name for name in cells.columns if cells[name].str.contains(GUARDED).any()]
    bare = (
        pl.when(pl.col(name).str.contains(GUARDED)).then(pl.col(name).str.slice(len(GUARD))).otherwise(name).alias(name)
        for name in guarded
    )
    return replace(landed, cells=cells.with_columns(bare)) if guarded else landed
