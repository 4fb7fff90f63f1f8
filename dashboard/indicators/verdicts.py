"""Verdicts on disadvantage ratios, as the sentence that stands beside each figure at every door."""

import math

import polars as pl

from dashboard.estimators.verdict import Verdict, judge

SHOWN, SMALL, PARITY, UNSURE = "Disparity shown", "Small disparity", "Parity shown", "Cannot tell yet"
"""How a verdict begins; whoever draws it finds it again by these words."""

VERDICTS = (SHOWN, SMALL, UNSURE, PARITY)
"""Every verdict, those that ask for attention first."""

_WORSE = {"group": "this group is worse off", "reference": "the group it is compared with is worse off"}


def verdicts(frame: pl.DataFrame, events: str, people: str) -> pl.DataFrame:
    """Add `verdict`, a sentence for each row that has a value.

    Parameters
    ----------
    frame
        `value`, `lower` and `upper` of a disadvantage ratio, unrounded; an open end is null.
    events, people
        Names of the columns that hold the events, and the people, of both groups together.

    Returns
    -------
    polars.DataFrame
        With the column, null where there is no value.
    """
    rows = frame.select("value", "lower", "upper", events, people).iter_rows()
    return frame.with_columns(pl.Series("verdict", [_sentence(*row) for row in rows], dtype=pl.String))


def verdict_of(note: str) -> str:
    """Give the verdict that a figure's note begins with, or nothing."""
    return next((words for words in VERDICTS if note.startswith(words)), "")


def _sentence(
    value: float | None, lower: float | None, upper: float | None, events: float | None, people: float | None
) -> str | None:
    if value is None or events is None or people is None:
        return None
    ends = (math.nan if one is None else one for one in (lower, upper))
    return _said(judge(value, *ends, events=events, people=people))


def _said(verdict: Verdict) -> str:
    words = verdict.words.capitalize()
    if verdict.worse_off:
        return f"{words}: {_WORSE[verdict.worse_off]}."
    if verdict.more_people:
        return f"{words}: about {_rounded(verdict.more_people):,} more people would settle it."
    return f"{words}."


def _rounded(people: int) -> int:
    """Two figures are as many as such a forecast can bear."""
    step: int = 10 ** max(len(str(people)) - 2, 0)
    return math.ceil(people / step) * step
