"""Dates: ISO and UK forms, month names and spreadsheet day numbers; a month-first column is never read as day-first."""

from functools import partial

import polars as pl

from dashboard.ingest.conversion.converted import Converted, Reading
from dashboard.ingest.conversion.day_orders import NUMERIC, TIME, Order, may_have_year_first, orders_in, settled
from dashboard.ingest.conversion.repair import Blame, Closer, convert
from data_models import Column

EARLIEST, LATEST = pl.date(1900, 1, 1), pl.date(2100, 12, 31)
WEEKDAY = r"(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[., ]+"
WEEKDAYS = {name: place for place, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), 1)}
ISO = r"^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})" + TIME + "$"
COMPACT = "^((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})$"
MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
NAMED = r"(?i)^([0-9]{1,2})(?:st|nd|rd|th)?[-/., ]*(?:of )?" + MONTH + r"[-/., ]*([0-9]{4}|[0-9]{2})" + TIME + "$"
NAMED_FIRST = r"(?i)^" + MONTH + r"[-/., ]+([0-9]{1,2})(?:st|nd|rd|th)?[, ]+([0-9]{4})" + TIME + "$"
MONTH_ONLY = r"^([0-9]{4})-(0[1-9]|1[0-2])$"
SERIAL = r"^([1-9][0-9]{4})(?:\.[0-9]+)?$"
NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTHS = {name: f"{place:02}" for place, name in enumerate(NAMES, 1)}
PIVOT = 70
"""Two-digit years below this are 20xx, the others 19xx (POSIX)."""
FORM = "write dates as 2026-09-30 or 30/09/2026."


def convert_dates(column: Column, raw: pl.Series, order: Order = "unknown") -> Converted:
    """Read a column of dates as pl.Date.

    Parameters
    ----------
    column, raw
        The column and its cells.
    order
        What is known of day and month beyond this column: see `day_orders`.
    """
    straight = raw.str.to_date("%Y-%m-%d", strict=False)
    sane = straight.to_frame("day").select(pl.when(pl.col("day").is_between(EARLIEST, LATEST)).then(pl.col("day")))
    return convert(column, raw, sane.to_series().alias(raw.name), partial(_look_closer, order=order))


def _look_closer(column: Column, text: pl.Series, order: Order = "unknown") -> Closer:
    weekday = text.str.extract(WEEKDAY).str.to_lowercase().replace_strict(WEEKDAYS, default=None, return_dtype=pl.Int8)
    text = text.str.replace(WEEKDAY, "")
    known = order if order.startswith("said") else settled(orders_in(text), order)
    parts = _parts(text, month_first=known == "said month first", month_only=bool(column.titles))
    iso = pl.col("day").str.to_date("%Y-%m-%d", strict=False)
    found = parts.select(pl.when(iso.is_between(EARLIEST, LATEST)).then(iso)).to_series()
    serial = _serial_days(text)
    american, unsure = _doubtful(text, known)
    other_day = (found.dt.weekday() != weekday).fill_null(value=False)
    read = (
        pl.DataFrame({"read": found, "serial": serial, "wrong": american | unsure | other_day})
        .select(pl.when(~pl.col("wrong")).then(pl.coalesce("read", "serial")))
        .to_series()
    )
    liberties = {
        Reading.SERIAL_DATE: serial.is_not_null(),
        Reading.SHORT_YEAR: parts["short"] & read.is_not_null(),
        Reading.MONTH_ONLY: parts["month_only"] & read.is_not_null(),
    }
    return Closer(read, _blame(column.name, parts, american, unsure, text), liberties)


def _blame(name: str, parts: pl.DataFrame, american: pl.Series, unsure: pl.Series, text: pl.Series) -> Blame:
    year_first = may_have_year_first(text)
    either = (
        f"{name} could have the day or {'the year' if year_first else 'the month'} first, and no date of the file tells which: say which it is, or write "
        "dates as 2026-09-30."
    )
    return (
        (american, "Wrong format", f"{name} has the month before the day (American order): {FORM}", "month first"),
        (unsure, "Wrong format", either, "day or month"),
        (
            text.str.contains("^#+$"),
            "Wrong format",
            f"{name} was too wide for its column when it was exported: widen the column and export it again.",
            "spreadsheet error",
        ),
        (
            parts["day"].is_not_null(),
            "Bad value",
            f"{name} holds a day that does not exist, is out of reason or has another weekday: {FORM}",
            "no such day",
        ),
        (None, "Wrong format", f"{name} must be a date: write it as 2026-09-30 or 30/09/2026.", "date"),
    )


def _parts(text: pl.Series, *, month_first: bool, month_only: bool) -> pl.DataFrame:
    """Give each cell's day as ISO text (`day`, null where the shape is unknown), and what was assumed of it."""
    cell = pl.col("text")
    shapes = {"iso": ISO, "compact": COMPACT, "numeric": NUMERIC, "named": NAMED, "named first": NAMED_FIRST}
    # All parts of a shape at once: each search goes through every cell.
    frame = (
        text.alias("text")
        .to_frame()
        .with_columns(cell.str.extract_groups(form).alias(name) for name, form in shapes.items())
    )

    def part(shape: str, place: int) -> pl.Expr:
        return pl.col(shape).struct.field(str(place))

    months = [
        part(shape, place).str.to_lowercase().replace_strict(MONTHS, default=None, return_dtype=pl.String)
        for shape, place in (("named", 2), ("named first", 1))
    ]
    day, month = (2, 1) if month_first else (1, 2)
    forms = [
        *(tuple(part(shape, place) for place in (1, 2, 3)) for shape in ("iso", "compact")),
        (part("numeric", 3), part("numeric", month), part("numeric", day)),
        (part("named", 3), months[0], part("named", 1)),
        (part("named first", 3), months[1], part("named first", 2)),
        *([(cell.str.extract(MONTH_ONLY, 1), cell.str.extract(MONTH_ONLY, 2), pl.lit("01"))] if month_only else []),
    ]
    year, number, date = (
        pl.coalesce(*(pl.when(form[0].is_not_null()).then(form[place]) for form in forms)) for place in range(3)
    )
    short = year.str.len_chars() == 2
    century = pl.when(year.cast(pl.Int32, strict=False) < PIVOT).then(pl.lit("20")).otherwise(pl.lit("19"))
    full = pl.when(short).then(pl.concat_str(century, year)).otherwise(year)
    return frame.select(
        pl.concat_str(full, pl.lit("-"), number.str.zfill(2), pl.lit("-"), date.str.zfill(2)).alias("day"),
        short.fill_null(False).alias("short"),
        cell.str.contains(MONTH_ONLY).fill_null(False).alias("month_only"),
    )


def _serial_days(text: pl.Series) -> pl.Series:
    """Read day numbers of the 1900 date system, in which 1 January 1970 is 25569; a time of day is left off."""
    return (text.str.extract(SERIAL).cast(pl.Int32) - 25569).cast(pl.Date)


def _doubtful(text: pl.Series, known: Order) -> tuple[pl.Series, pl.Series]:
    """Tell cells that have the month first, or must be feared to, from cells of which nobody can say."""
    none = pl.repeat(False, len(text), eager=True, dtype=pl.Boolean)
    if known.startswith("said"):
        return none, none
    first, second = (text.str.extract(NUMERIC, place).cast(pl.Int32) for place in (1, 2))
    if may_have_year_first(text):
        return none, first.is_not_null()
    proven = ((second > 12) & (second <= 31) & (first <= 12)).fill_null(False)
    either = ((first <= 12) & (second <= 12) & (first != second)).fill_null(False)
    if known == "day first":
        return proven, none
    return (proven | either, none) if known == "month first" else (proven, either)
