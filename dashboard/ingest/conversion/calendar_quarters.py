"""Quarters, with the year before or after and with any mark between."""

import polars as pl

from dashboard.ingest.conversion.converted import Converted
from dashboard.ingest.conversion.repair import Closer, convert
from data_models import Column

STRAIGHT = "^20[0-4][0-9]-Q[1-4]$"
YEAR_FIRST = "(?i)^(20[0-4][0-9])[ ./_-]*Q ?([1-4])$"
MONTHS = r"(?i)^(jan|apr|jul|oct)[a-z]*\.? ?(?:-|to|/) ?(mar|jun|sep|dec)[a-z]*\.?[ ,]+(20[0-4][0-9])$"
SPANS = {"jan-mar": "Q1", "apr-jun": "Q2", "jul-sep": "Q3", "oct-dec": "Q4"}
YEAR_LAST = "(?i)^Q ?([1-4])[ ./_-]*(20[0-4][0-9])$"


def convert_quarters(column: Column, raw: pl.Series) -> Converted:
    """Read a column of quarters as text like 2026-Q3."""
    straight = raw.to_frame("cell").select(pl.when(pl.col("cell").str.contains(STRAIGHT)).then(pl.col("cell")))
    return convert(column, raw, straight.to_series().alias(raw.name), _look_closer)


def _look_closer(column: Column, text: pl.Series) -> Closer:
    cell = pl.col("cell")
    first = pl.concat_str(cell.str.extract(YEAR_FIRST, 1), pl.lit("-Q"), cell.str.extract(YEAR_FIRST, 2))
    last = pl.concat_str(cell.str.extract(YEAR_LAST, 2), pl.lit("-Q"), cell.str.extract(YEAR_LAST, 1))
    span = pl.concat_str(cell.str.extract(MONTHS, 1), pl.lit("-"), cell.str.extract(MONTHS, 2)).str.to_lowercase()
    quarter = span.replace_strict(SPANS, default=None, return_dtype=pl.String)
    months = pl.concat_str(cell.str.extract(MONTHS, 3), pl.lit("-"), quarter)
    read = text.to_frame("cell").select(pl.coalesce(first, last, months)).to_series()
    words = f"{column.name} must be a calendar quarter of this century (January to March is Q1), written 2026-Q3."
    return Closer(read, ((None, "Wrong format", words, "quarter"),), {})
