"""Quarters, with the year before or after and with any mark between."""

import polars as pl

from dashboard.ingest.conversion.converted import Converted, Reading
from dashboard.ingest.conversion.repair import Blame, Closer, convert
from data_models import Column

STRAIGHT = "^20[0-4][0-9]-Q[1-4]$"
YEAR_FIRST = "(?i)^(20[0-4][0-9])[ ./_-]*Q ?([1-4])$"
MONTHS = r"(?i)^(jan|apr|jul|oct)[a-z]*\.? ?(?:-|to|/) ?(mar|jun|sep|dec)[a-z]*\.?[ ,]+(20[0-4][0-9])$"
SPANS = {"jan-mar": "Q1", "apr-jun": "Q2", "jul-sep": "Q3", "oct-dec": "Q4"}
YEAR_LAST = "(?i)^Q ?([1-4])[ ./_-]*(20[0-4][0-9])$"

FINANCIAL_FIRST = r"(?i)^(?:FY ?)?20([0-4][0-9]) ?[/-] ?(?:20)?([0-4][0-9])[ ,._-]*Q ?([1-4])$"
FINANCIAL_LAST = r"(?i)^Q ?([1-4])[ ,._-]*(?:FY ?)?20([0-4][0-9]) ?[/-] ?(?:20)?([0-4][0-9])$"
"""The year it begins in, the year it ends in, and its quarter, the first of which is April to June."""


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
    meant = _of_financial_year(text)
    year = pl.select(
        pl.format(f"{column.name} names a quarter of a financial year. Did you mean {{}}?", meant)
    ).to_series()
    blame: Blame = (
        (meant.is_not_null(), "Wrong format", year, "financial quarter"),
        (None, "Wrong format", words, "quarter"),
    )
    return Closer(read, blame, {Reading.CALENDAR: _without_months(text)})


def _without_months(text: pl.Series) -> pl.Series:
    """Which cells are the number of a quarter and one year, in an order or with marks that a financial year also has."""
    return text.str.contains(YEAR_FIRST) | text.str.contains(YEAR_LAST)


def _of_financial_year(text: pl.Series) -> pl.Series:
    """The calendar quarter of the nth quarter of a year from April to March; null where the text is no such thing."""
    cell = pl.col("cell")
    begins, ends, nth = (
        pl.coalesce(cell.str.extract(FINANCIAL_FIRST, first), cell.str.extract(FINANCIAL_LAST, last)).cast(pl.Int64)
        for first, last in ((1, 2), (2, 3), (3, 1))
    )
    last = nth == 4  # January to March belong to the year in which it ends
    year, quarter = pl.when(last).then(ends).otherwise(begins), pl.when(last).then(1).otherwise(nth + 1)
    calendar = pl.format("20{}-Q{}", year.cast(pl.String).str.zfill(2), quarter)
    return text.to_frame("cell").select(pl.when(ends == begins + 1).then(calendar)).to_series()
