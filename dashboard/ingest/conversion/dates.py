"""Dates: ISO and UK forms, month names and spreadsheet day numbers; a month-first column is never read as day-first."""

import polars as pl

from dashboard.ingest.conversion.converted import Converted, Reading
from dashboard.ingest.conversion.repair import Closer, convert
from data_models import Column

EARLIEST, LATEST = pl.date(1900, 1, 1), pl.date(2100, 12, 31)
TIME = r"(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"
ISO = r"^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})" + TIME + "$"
COMPACT = "^((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})$"
NUMERIC = r"^([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})" + TIME + "$"
NAMED = r"(?i)^([0-9]{1,2})(?:st|nd|rd|th)?[-/., ]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/., ]*([0-9]{4}|[0-9]{2})$"
SERIAL = r"^([1-9][0-9]{4})(?:\.0+)?$"
NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTHS = {name: f"{place:02}" for place, name in enumerate(NAMES, 1)}
PIVOT = 70
"""Two-digit years below this are 20xx, the others 19xx (POSIX)."""


def convert_dates(column: Column, raw: pl.Series) -> Converted:
    """Read a column of dates as pl.Date."""
    straight = raw.str.to_date("%Y-%m-%d", strict=False)
    sane = straight.to_frame("day").select(pl.when(pl.col("day").is_between(EARLIEST, LATEST)).then(pl.col("day")))
    return convert(column, raw, sane.to_series().alias(raw.name), _look_closer)


def _look_closer(column: Column, text: pl.Series) -> Closer:
    parts = _parts(text)
    iso = pl.col("day").str.to_date("%Y-%m-%d", strict=False)
    read = parts.select(pl.when(iso.is_between(EARLIEST, LATEST)).then(iso)).to_series()
    serial = _serial_days(text)
    month_first = _month_first(text)
    read = (
        pl.DataFrame({"read": read, "serial": serial, "wrong": month_first})
        .select(pl.when(~pl.col("wrong")).then(pl.coalesce("read", "serial")))
        .to_series()
    )
    name = column.name
    return Closer(
        read,
        (
            (
                month_first,
                "Wrong format",
                f"{name} has the month before the day (American order): write dates as 2026-09-30 or 30/09/2026.",
                "month first",
            ),
            (
                parts["day"].is_not_null(),
                "Bad value",
                f"{name} holds a day that does not exist or is out of reason: write dates as 2026-09-30 or 30/09/2026.",
                "no such day",
            ),
            (None, "Wrong format", f"{name} must be a date: write it as 2026-09-30 or 30/09/2026.", "date"),
        ),
        {Reading.SERIAL_DATE: serial.is_not_null(), Reading.SHORT_YEAR: parts["short"] & read.is_not_null()},
    )


def _parts(text: pl.Series) -> pl.DataFrame:
    """Give each cell's day as ISO text (`day`, null where the shape is unknown) and whether its year is short."""
    cell = pl.col("text")
    frame = text.alias("text").to_frame()
    big_first = [
        (cell.str.extract(form, 1), cell.str.extract(form, 2), cell.str.extract(form, 3)) for form in (ISO, COMPACT)
    ]
    month = cell.str.extract(NAMED, 2).str.to_lowercase().replace_strict(MONTHS, default=None, return_dtype=pl.String)
    small_first = [
        (cell.str.extract(NUMERIC, 3), cell.str.extract(NUMERIC, 2), cell.str.extract(NUMERIC, 1)),
        (cell.str.extract(NAMED, 3), month, cell.str.extract(NAMED, 1)),
    ]
    year, number, day = (pl.coalesce(*(form[place] for form in [*big_first, *small_first])) for place in range(3))
    short = year.str.len_chars() == 2
    century = pl.when(year.cast(pl.Int32, strict=False) < PIVOT).then(pl.lit("20")).otherwise(pl.lit("19"))
    full = pl.when(short).then(pl.concat_str(century, year)).otherwise(year)
    return frame.select(
        pl.concat_str(full, pl.lit("-"), number.str.zfill(2), pl.lit("-"), day.str.zfill(2)).alias("day"),
        short.fill_null(False).alias("short"),
    )


def _serial_days(text: pl.Series) -> pl.Series:
    """Read day numbers of the 1900 date system, in which 1 January 1970 is 25569."""
    return (text.str.extract(SERIAL).cast(pl.Int32) - 25569).cast(pl.Date)


def _month_first(text: pl.Series) -> pl.Series:
    """Tell which cells are, or must be feared to be, month before day.

    A second number above 12 proves it for its cell. Where no cell of the column proves the UK order, it is feared for
    every cell that could be either.
    """
    first = text.str.extract(NUMERIC, 1).cast(pl.Int32)
    second = text.str.extract(NUMERIC, 2).cast(pl.Int32)
    proven = ((second > 12) & (second <= 31) & (first <= 12)).fill_null(False)
    if not proven.any() or (first > 12).any():
        return proven
    return proven | ((first <= 12) & (second <= 12) & (first != second)).fill_null(False)
