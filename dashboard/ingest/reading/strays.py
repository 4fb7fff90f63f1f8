"""Rows that are not data: the header again in the middle of the file, and a row of totals."""

from dataclasses import replace

import polars as pl

from dashboard.ingest.problem import Problem
from dashboard.ingest.reading.landing import Landed

TOTAL = r"(?i)^(?:grand |sub-?)?totals?:?$"


def without_strays(landed: Landed, key_places: list[int]) -> tuple[Landed, tuple[Problem, ...]]:
    """Leave out repeated headers and totals, and say which.

    Parameters
    ----------
    landed
        The cells as read.
    key_places
        Places of the columns that make a row's key; a row with all of them filled is never taken for a total.
    """
    repeated = _is_header(landed)
    total = _is_total(landed, key_places)
    stray = repeated | total
    if not stray.any():
        return landed, ()
    notices = [
        *_notices(landed.lines.filter(repeated), "repeats the header", "repeated header"),
        *_notices(landed.lines.filter(total & ~repeated), "holds totals", "total row"),
    ]
    return replace(landed, cells=landed.cells.filter(~stray), lines=landed.lines.filter(~stray)), tuple(notices)


def _is_header(landed: Landed) -> pl.Series:
    first = (landed.cells["c0"] == landed.headers[0]).fill_null(False)
    if not first.any():
        return first
    same = [pl.col(f"c{place}").eq_missing(header or None) for place, header in enumerate(landed.headers)]
    return landed.cells.select(pl.all_horizontal(same)).to_series()


def _is_total(landed: Landed, key_places: list[int]) -> pl.Series:
    keys = [pl.col(f"c{place}") for place in key_places] or [pl.all()]
    lacking = landed.cells.select(pl.any_horizontal(key.is_null() for key in keys)).to_series()
    if not lacking.any():
        return lacking
    return (
        landed.cells.select(pl.coalesce(pl.all()).str.strip_chars().str.contains(TOTAL)).to_series().fill_null(False)
        & lacking
    )


def _notices(lines: pl.Series, what: str, code: str) -> list[Problem]:
    return [Problem(line, None, None, "Bad file", f"This row {what} and was left out.", code=code) for line in lines]
