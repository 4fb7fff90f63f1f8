"""Yes and no, and what people write for them."""

import polars as pl

from dashboard.ingest.conversion.converted import Converted
from dashboard.ingest.conversion.repair import Closer, convert
from data_models import Column

STRAIGHT = {"yes": True, "no": False}
SPELLINGS = {
    "yes": True,
    "y": True,
    "true": True,
    "t": True,
    "1": True,
    "1.0": True,
    "no": False,
    "n": False,
    "false": False,
    "f": False,
    "0": False,
    "0.0": False,
}


def convert_booleans(column: Column, raw: pl.Series) -> Converted:
    """Read a column of yes and no as pl.Boolean."""
    straight = raw.replace_strict(STRAIGHT, default=None, return_dtype=pl.Boolean)
    return convert(column, raw, straight, _look_closer)


def _look_closer(column: Column, text: pl.Series) -> Closer:
    read = text.str.to_lowercase().replace_strict(SPELLINGS, default=None, return_dtype=pl.Boolean)
    return Closer(read, ((None, "Bad value", f"{column.name} must be yes or no.", "yes or no"),), {})
