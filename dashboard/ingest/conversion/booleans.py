"""Yes and no, and what people write for them."""

import polars as pl

from dashboard.ingest.conversion.converted import Converted
from dashboard.ingest.conversion.repair import Closer, convert
from data_models import Column

YES, NO = (
    ("yes", "y", "true", "t", "1", "1.0", "-1", "\u2713", "\u2714", "\u2611"),
    ("no", "n", "false", "f", "0", "0.0", "\u2717", "\u2718", "\u2610"),
)
SPELLINGS = dict.fromkeys(YES, True) | dict.fromkeys(NO, False)


def convert_booleans(column: Column, raw: pl.Series) -> Converted:
    """Read a column of yes and no as pl.Boolean."""
    cell = pl.col("cell")
    straight = raw.to_frame("cell").select(pl.when(cell == "yes").then(True).when(cell == "no").then(False))
    return convert(column, raw, straight.to_series(), _look_closer)


def _look_closer(column: Column, text: pl.Series) -> Closer:
    read = text.str.to_lowercase().replace_strict(SPELLINGS, default=None, return_dtype=pl.Boolean)
    return Closer(read, ((None, "Bad value", f"{column.name} must be yes or no.", "yes or no"),), {})
