"""Released counts into proportions and gaps with their intervals, widened by the noise that protects people."""

import polars as pl

from dashboard.estimators.count import interval
from dashboard.estimators.difference import newcombe
from dashboard.estimators.interval import Floats, Interval
from dashboard.estimators.proportion import wilson


def count(frame: pl.DataFrame, name: str) -> pl.DataFrame:
    """Add `value`, `lower` and `upper` of a released count; the interval is that of the protection, not of sampling."""
    return _with_estimate(frame, interval(_numbers(frame, name), _variance(frame, name)))


def share(frame: pl.DataFrame, part: str, whole: str) -> pl.DataFrame:
    """Add `value`, `lower` and `upper`: the part of the whole, 0 to 1, with Wilson's interval.

    Noise can lift a part above its whole; the share is then 1. Null where a count is hidden or the whole is nought.

    Parameters
    ----------
    frame
        Counts `part` and `whole`, and `<name>_variance` of each.
    part, whole
        Names of the columns.
    """
    successes, total = _numbers(frame, part), _numbers(frame, whole)
    noise, total_noise = _variance(frame, part), _variance(frame, whole)
    return _with_estimate(frame, wilson(successes, total, noise, total_variance=total_noise))


def gap(frame: pl.DataFrame, group: tuple[str, str], reference: tuple[str, str]) -> pl.DataFrame:
    """Add `value`, `lower` and `upper`: one share less another, -1 to 1, with Newcombe's interval.

    The two are treated as independent. A group that is a part of its reference is not, and the interval is then a
    little too wide, never too narrow; so it is where the four counts carry unequal noise, for the largest stands for all.

    Parameters
    ----------
    frame
        Counts and their variances.
    group, reference
        Names of the columns (part, whole).
    """
    names = (*group, *reference)
    noise = frame.with_columns(pl.max_horizontal(f"{name}_variance" for name in names).alias("noise"))
    first, second, third, fourth = (_numbers(frame, name) for name in names)
    return _with_estimate(frame, newcombe(first, second, third, fourth, _numbers(noise, "noise")))


def scaled(frame: pl.DataFrame, by: float | pl.Expr) -> pl.DataFrame:
    """Multiply the estimate and its interval, for example by 100 for per cent."""
    return frame.with_columns(pl.col(name) * by for name in ("value", "lower", "upper"))


def _numbers(frame: pl.DataFrame, name: str) -> Floats:
    return frame[name].cast(pl.Float64).to_numpy()


def _variance(frame: pl.DataFrame, name: str) -> Floats:
    return _numbers(frame, f"{name}_variance")


def _with_estimate(frame: pl.DataFrame, estimate: Interval) -> pl.DataFrame:
    """Put the three columns beside the counts; what is missing is null, never NaN."""
    columns = (pl.Series(name, getattr(estimate, name), nan_to_null=True) for name in ("value", "lower", "upper"))
    return frame.with_columns(columns)
