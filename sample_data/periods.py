"""Calendar quarters as days, for arithmetic on whole columns."""

import numpy as np

from data_models import quarters

Day = np.datetime64
"""One day; `NaT` stands for "not yet"."""

NEVER: Day = np.datetime64("NaT", "D")


def span(last: str, count: int) -> tuple[str, ...]:
    """Name `count` calendar quarters that end with `last` (such as `2026-Q3`), oldest first."""
    return tuple(str(quarter) for quarter in quarters.span(quarters.shift(last, 1 - count), last))


def first_day(quarter: str) -> Day:
    """Give the first day of a quarter."""
    return np.datetime64(quarters.start(quarter), "D")


def last_day(quarter: str) -> Day:
    """Give the last day of a quarter."""
    return np.datetime64(quarters.end(quarter), "D")


def days_in(quarter: str) -> int:
    """Count the days of a quarter."""
    return int((last_day(quarter) - first_day(quarter)).astype(int)) + 1
