"""Whole numbers, decimals and money: plain, with thousands separators, a pound sign, a per cent sign, brackets or a decimal comma."""

from functools import partial
from typing import cast

import polars as pl

from dashboard.ingest.conversion.cleaning import cleaned
from dashboard.ingest.conversion.converted import Converted, Reading
from dashboard.ingest.conversion.decimal_commas import Commas, commas_in, meant
from dashboard.ingest.conversion.repair import Blame, Closer, convert
from data_models import Column

PLAIN = r"^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$"
GROUPED = r"^[+-]?[0-9]{1,3}(?:[, ][0-9]{3})+(?:\.[0-9]+)?$"
POINTED = r"^[0-9]{1,3}(?:\.[0-9]{3})+$"
NO_COMMAS = Commas()
CURRENCY = r"(?i)£|\bGBP\b| ?\b(?:p\.?a\.?|per annum|per year|a year)$"


def convert_amounts(column: Column, raw: pl.Series) -> Converted:
    """Read a column of decimals or money as pl.Float64."""
    straight = raw.cast(pl.Float64, strict=False)
    if not straight.is_finite().all():
        straight = straight.set((~straight.is_finite()).fill_null(False), None)
    if column.kind == "money":
        straight = _without_points(raw, straight)
    commas = _commas(column, raw, straight)
    if commas.decimal:  # then a point may stand for thousands in cells that read without complaint
        straight = straight.set(raw.str.contains(".", literal=True).fill_null(value=False), None)
    return convert(column, raw, straight, partial(_look_closer, commas=commas))


def _commas(column: Column, raw: pl.Series, straight: pl.Series) -> Commas:
    """Find out what commas mean in a column, where some cell that does not read at once has one."""
    unread = raw.filter(straight.is_null() & raw.is_not_null())
    if not unread.str.contains(",", literal=True).any():
        return Commas()
    marked = raw.filter(raw.str.contains("[,.]").fill_null(value=False)).unique()
    share = raw.str.contains(",", literal=True).mean() if column.kind == "money" else 1
    return commas_in(_bare(column, cleaned(marked)), cast(float, share))


def _without_points(raw: pl.Series, straight: pl.Series) -> pl.Series:
    """Take back amounts like 26.000, which have no pence: the point stands for thousands, or something was lost."""
    small = (straight.abs() < 1000).fill_null(value=False).arg_true()
    if not len(small):
        return straight
    pointed = small.filter(raw.gather(small).str.contains(POINTED).fill_null(value=False))
    return straight.clone().scatter(pointed, None) if len(pointed) else straight


def convert_counts(column: Column, raw: pl.Series) -> Converted:
    """Read a column of whole numbers as pl.Int64; 3.0 is a whole number, 3.5 is not."""
    return convert(column, raw, raw.cast(pl.Int64, strict=False), _look_closer_at_counts)


def _look_closer(column: Column, text: pl.Series, commas: Commas = NO_COMMAS) -> Closer:
    share = _is_share(column)
    per_cent = text.str.ends_with("%") if share else pl.repeat(False, len(text), eager=True)
    held = _bare(column, text)
    doubtful, number = commas.doubtful(held), commas.pointed(held)
    digits = number.str.replace_all("[, ]", "")
    legible = (number.str.contains(PLAIN) | number.str.contains(GROUPED)) & ~doubtful
    if column.kind == "money":
        legible &= ~number.str.contains(POINTED)
    frame = pl.DataFrame({"value": digits.cast(pl.Float64, strict=False), "legible": legible, "per_cent": per_cent})
    scaled = pl.when("per_cent").then(pl.col("value") / 100).otherwise(pl.col("value"))
    read = frame.select(pl.when(pl.col("legible") & scaled.is_finite()).then(scaled)).to_series()
    liberties = {
        Reading.PER_CENT: per_cent & read.is_not_null(),
        Reading.DECIMAL_COMMA: (number != held) & read.is_not_null(),
    }
    return Closer(read, _blame(column, held, doubtful), liberties)


def _is_share(column: Column) -> bool:
    return column.maximum == 1 and column.minimum == 0


def _bare(column: Column, text: pl.Series) -> pl.Series:
    """Take off what may stand round a number: a currency, brackets for a minus, a per cent sign."""
    money = text.str.replace_all(CURRENCY, "").str.strip_chars() if column.kind == "money" else text
    negative = money.str.replace(r"^\((.*)\)$", "-$1").str.replace(r"^([+-]) ", "$1")
    return negative.str.replace(r" ?%$", "") if _is_share(column) else negative


def _blame(column: Column, held: pl.Series, doubtful: pl.Series) -> Blame:
    name = column.name
    # Of money a comma that stands alone may be a slip for thousands, so nothing is suggested.
    pointed = meant(held) if column.kind != "money" else held.clear().extend_constant(None, len(held))
    example = "0.8" if _is_share(column) else "31000" if column.kind == "money" else "12.5"
    either = (
        f"{name} has commas before decimals in other rows, and this one could have thousands: write it without a comma and "
        f"with a point before decimals, for example {example}."
    )
    comma = pl.select(pl.format(f"{name} has a comma where a point belongs. Did you mean {{}}?", pointed)).to_series()
    words = f"{name} must be a number in digits, for example {example}: no words and no other signs."
    return (
        (doubtful, "Wrong format", either, "comma or thousands"),
        (pointed.is_not_null(), "Wrong format", comma, "decimal comma"),
        (None, "Wrong format", words, "number"),
    )


def _look_closer_at_counts(column: Column, text: pl.Series) -> Closer:
    found = _look_closer(column, text).values
    whole = (
        pl.DataFrame({"read": found})
        .select(
            pl.when((pl.col("read") == pl.col("read").round()) & (pl.col("read").abs() < 2**53)).then(pl.col("read"))
        )
        .to_series()
        .cast(pl.Int64)
    )
    words = f"{column.name} must be a whole number in digits, for example 12."
    return Closer(whole, ((None, "Wrong format", words, "whole number"),), {})
