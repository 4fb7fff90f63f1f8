"""Whole numbers, decimals and money: plain, with thousands separators, a pound sign, a per cent sign or brackets."""

import polars as pl

from dashboard.ingest.conversion.converted import Converted, Reading
from dashboard.ingest.conversion.repair import Closer, convert
from data_models import Column

PLAIN = r"^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$"
GROUPED = r"^[+-]?[0-9]{1,3}(?:[, ][0-9]{3})+(?:\.[0-9]+)?$"
POINTED = r"^[0-9]{1,3}(?:\.[0-9]{3})+$"
CURRENCY = r"(?i)£|\bGBP\b| ?\b(?:p\.?a\.?|per annum|per year|a year)$"


def convert_amounts(column: Column, raw: pl.Series) -> Converted:
    """Read a column of decimals or money as pl.Float64."""
    straight = raw.cast(pl.Float64, strict=False)
    if not straight.is_finite().all():
        straight = straight.set((~straight.is_finite()).fill_null(False), None)
    if column.kind == "money":
        straight = _without_points(raw, straight)
    return convert(column, raw, straight, _look_closer)


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


def _look_closer(column: Column, text: pl.Series) -> Closer:
    share = column.maximum == 1 and column.minimum == 0
    per_cent = text.str.ends_with("%") if share else pl.repeat(False, len(text), eager=True)
    money = text.str.replace_all(CURRENCY, "").str.strip_chars() if column.kind == "money" else text
    negative = money.str.replace(r"^\((.*)\)$", "-$1").str.replace(r"^([+-]) ", "$1")
    number = negative.str.replace(r" ?%$", "") if share else negative
    digits = number.str.replace_all("[, ]", "")
    legible = number.str.contains(PLAIN) | number.str.contains(GROUPED)
    if column.kind == "money":
        legible &= ~number.str.contains(POINTED)
    frame = pl.DataFrame({"value": digits.cast(pl.Float64, strict=False), "legible": legible, "per_cent": per_cent})
    scaled = pl.when("per_cent").then(pl.col("value") / 100).otherwise(pl.col("value"))
    read = frame.select(pl.when(pl.col("legible") & scaled.is_finite()).then(scaled)).to_series()
    example = "0.8" if share else "31000" if column.kind == "money" else "12.5"
    words = f"{column.name} must be a number in digits, for example {example}: no words and no other signs."
    return Closer(read, ((None, "Wrong format", words, "number"),), {Reading.PER_CENT: per_cent & read.is_not_null()})


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
