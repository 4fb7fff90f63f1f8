"""Verdicts on disadvantage ratios, as the sentence that stands beside each figure at every door."""

import math

import numpy as np
import polars as pl

from dashboard.estimators.verdict import Verdict, judge
from dashboard.indicators.comparisons import allowing
from dashboard.indicators.declared_table import CHARACTERISTICS
from dashboard.indicators.known import UNKNOWN
from dashboard.indicators.references import REFERENCES

SHOWN, SMALL, PARITY, UNSURE = "Disparity shown", "Small disparity", "Parity shown", "Cannot tell yet"
"""How a verdict begins; whoever draws it finds it again by these words."""

VERDICTS = (SHOWN, SMALL, UNSURE, PARITY)
"""Every verdict, those that ask for attention first."""

ALLOWING = ", allowing for "
"""How a verdict goes on where several groups are compared at once."""

_WORSE = {"group": "this group is worse off", "reference": "the group it is compared with is worse off"}


def verdicts(frame: pl.DataFrame, events: str, people: str, what: str = "people") -> pl.DataFrame:
    """Add `verdict`, a sentence for each group that has a value and is compared with another.

    Where a quarter compares several groups, the verdicts allow for as many comparisons (Holm), and say so. There is none on
    the group that others are compared with, nor on those of whom nothing is known.

    Parameters
    ----------
    frame
        `quarter`, and `value`, `lower` and `upper` of a disadvantage ratio, unrounded; an open end is null.
    events, people
        Names of the columns that hold the events, and the people, of both groups together.
    what
        What is counted where that is not people: grants, seats, proposals.

    Returns
    -------
    polars.DataFrame
        With the column, null where there is no verdict.
    """
    rows = _allowed(frame).select("value", "low", "high", events, people, "compared").iter_rows()
    return frame.with_columns(pl.Series("verdict", [_sentence(what, *row) for row in rows], dtype=pl.String))


def _allowed(frame: pl.DataFrame) -> pl.DataFrame:
    """Add `low` and `high`, the ends that allow for the comparisons of a quarter, and `compared`, how many there are."""
    level = next((name for name in CHARACTERISTICS if name in frame.columns), None)
    alone = pl.lit(value=False) if level is None else pl.col(level).is_in([REFERENCES[level], UNKNOWN])
    value, lower, upper = (
        frame.select(pl.when(~alone).then(pl.col(name).cast(pl.Float64)))[name].to_numpy().astype(float)
        for name in ("value", "lower", "upper")
    )
    low, high, compared = lower.copy(), upper.copy(), np.zeros(frame.height, dtype=np.int64)
    quarters = frame["quarter"].to_numpy() if "quarter" in frame.columns else np.arange(frame.height)
    for quarter in dict.fromkeys(quarters.tolist()):
        there = np.flatnonzero(quarters == quarter)
        found = allowing(value[there], lower[there], upper[there], 1.0)
        low[there], high[there] = found.lower, found.upper
        compared[there] = np.where(np.isnan(value[there]), 0, found.comparisons)
    ends = (pl.Series(name, end).fill_nan(None) for name, end in (("low", low), ("high", high)))
    return frame.with_columns(*ends, pl.Series("compared", compared))


def verdict_of(note: str) -> str:
    """Give the verdict that a figure's note begins with, or nothing."""
    return next((words for words in VERDICTS if note.startswith(words)), "")


def _sentence(
    what: str,
    value: float | None,
    lower: float | None,
    upper: float | None,
    events: float | None,
    people: float | None,
    compared: int,
) -> str | None:
    if value is None or events is None or people is None or not compared:
        return None
    ends = (math.nan if one is None else one for one in (lower, upper))
    return _said(judge(value, *ends, events=events, people=people), compared, what)


def _said(verdict: Verdict, compared: int, what: str) -> str:
    allowed = f"{ALLOWING}{compared} comparisons" if compared > 1 else ""
    words = f"{verdict.words.capitalize()}{allowed}"
    if verdict.worse_off:
        return f"{words}: {_WORSE[verdict.worse_off]}."
    if verdict.more_people:
        return f"{words}: about {_rounded(verdict.more_people):,} more {what} would settle it."
    return f"{words}."


def _rounded(people: int) -> int:
    """Two figures are as many as such a forecast can bear."""
    step: int = 10 ** max(len(str(people)) - 2, 0)
    return math.ceil(people / step) * step
