"""Take off what keeps a spreadsheet from changing or running a cell: our exports' apostrophe, and `="00123"` of other systems."""

import re
from dataclasses import replace

import polars as pl

from dashboard.ingest.reading.landing import Landed
from data_models.safe_csv import GUARD, GUARDED

IN_BYTES = re.compile(rb"'\s*(?:[=+\-@\t\r\n]|\xef\xbc[\x9d\x8b\x8d\xa0])")
"""Where a text in UTF-8 may have a guarded cell: most files have none, and are not looked through cell by cell."""
FORMULA = re.compile(rb'="')
"""As a pattern, because one finds two bytes in a third of the time that `in` takes."""
QUOTED = r'^="([^"]*)"$'
"""A formula that is only a text in quotes: it keeps the noughts of an identifier in a spreadsheet."""


def may_have_guards(data: bytes) -> bool:
    """Whether a text may have guarded cells."""
    return FORMULA.search(data) is not None or (GUARD.encode() in data and IN_BYTES.search(data) is not None)


def without_guards(landed: Landed) -> Landed:
    """Give the cells without guards, so that what stands behind one is judged as what it is."""
    cells = landed.cells
    guarded = [name for name in cells.columns if cells[name].str.contains(f"{GUARDED}|{QUOTED}").any()]
    bare = (
        pl.when(pl.col(name).str.contains(GUARDED))
        .then(pl.col(name).str.slice(len(GUARD)))
        .otherwise(pl.col(name).str.replace(QUOTED, "$1"))
        .alias(name)
        for name in guarded
    )
    return replace(landed, cells=cells.with_columns(bare)) if guarded else landed
