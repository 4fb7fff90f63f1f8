"""Rows that are not data: the header again in the middle of the file, ruled lines, and a row of totals."""

from dataclasses import replace

import polars as pl

from dashboard.ingest.problem import Problem
from dashboard.ingest.reading.landing import Landed

TOTAL = (
    r"(?i)^\W*(?:(?:grand |overall |sub-?\s?|column |page |report )?(?:totals?|sum|count|average|mean|median)|overall|all staff|"
    r"cyfanswm)\b.{0,60}$"
)
RULER = r"^[-=_*]{2,}$"
"""What database tools print under a header, or between groups of rows."""
LOOKED_AT = 4
"""Columns from the left in which the word for a total may stand."""


def without_strays(landed: Landed, needed: list[int]) -> tuple[Landed, tuple[Problem, ...]]:
    """Leave out repeated headers, ruled lines and totals, and say which.

    Parameters
    ----------
    landed
        The cells as read.
    needed
        Places of the columns that may not be blank; a row with more than half of them filled is never taken for a total.
    """
    repeated = _is_header(landed)
    total = _is_total(landed, needed)
    ruler = _is_ruler(landed)
    stray = repeated | total | ruler
    if not stray.any():
        return landed, ()
    notices = [
        *_notices(landed.lines.filter(repeated), "repeats the header", "repeated header"),
        *_notices(landed.lines.filter(total & ~repeated), "holds totals", "total row"),
        *_notices(landed.lines.filter(ruler), "is a ruled line", "ruled line"),
    ]
    return replace(landed, cells=landed.cells.filter(~stray), lines=landed.lines.filter(~stray)), tuple(notices)


def _is_header(landed: Landed) -> pl.Series:
    first = (landed.cells["c0"] == landed.headers[0]).fill_null(False)
    if not first.any():
        return first
    same = [pl.col(f"c{place}").eq_missing(header or None) for place, header in enumerate(landed.headers)]
    return landed.cells.select(pl.all_horizontal(same)).to_series()


def _is_ruler(landed: Landed) -> pl.Series:
    first = landed.cells["c0"].str.contains(RULER).fill_null(value=False)
    if not first.any():
        return first
    return landed.cells.select(
        pl.all_horizontal(pl.all().str.contains(RULER).fill_null(value=True)) & first
    ).to_series()


def _is_total(landed: Landed, places: list[int]) -> pl.Series:
    never = pl.repeat(False, landed.cells.height, eager=True, dtype=pl.Boolean)
    needed = [f"c{place}" for place in places] or landed.cells.columns
    holed = [name for name in needed if landed.cells[name].null_count()]
    if 2 * len(holed) < len(needed):
        return never
    lacking = landed.cells.select(pl.sum_horizontal(pl.col(holed).is_null()) * 2 >= len(needed)).to_series()
    where = lacking.arg_true()
    words = pl.col(landed.cells.columns[:LOOKED_AT]).str.contains(TOTAL)
    named = landed.cells[where].select(pl.any_horizontal(words).fill_null(value=False)).to_series()
    return never.scatter(where.filter(named), True)


def _notices(lines: pl.Series, what: str, code: str) -> list[Problem]:
    return [Problem(line, None, None, "Bad file", f"This row {what} and was left out.", code=code) for line in lines]
