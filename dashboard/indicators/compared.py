"""Released counts of a group and of White staff side by side, for estimators that need more than two proportions."""

import numpy as np
import polars as pl

from dashboard.estimators.interval import Floats, Interval
from dashboard.indicators.answer import Impossible
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.disparity import COMPARED_WITH
from dashboard.indicators.references import REFERENCES

COMPARED = ("racially_minoritised", "ethnic_group")
"""The levels at which movements are compared: for the nineteen groups there are too few people."""


def with_reference(frame: pl.DataFrame, table: DeclaredTable, *names: str) -> pl.DataFrame:
    """Put the reference group's counts beside every group's, as `<name>_reference`.

    Parameters
    ----------
    frame
        One row per cell of `table`, with the named counts.
    table
        Split by a level of `REFERENCES`.
    names
        Columns of counts, each with `<name>_variance`.
    """
    level = str(table.characteristic)
    keys = ["quarter", *table.breakdowns]
    columns = [*names, *(f"{name}_variance" for name in names)]
    theirs = frame.filter(pl.col(level) == REFERENCES[level]).select(
        *keys, *(pl.col(name).alias(f"{name}_reference") for name in columns)
    )
    return frame.join(theirs, on=keys, how="left", maintain_order="left")


def is_reference(table: DeclaredTable) -> Impossible:
    """The case of the reference group itself, which is compared with nobody."""
    level = str(table.characteristic)
    return Impossible(pl.col(level) == REFERENCES[level], "z", COMPARED_WITH)


def with_interval(frame: pl.DataFrame, estimate: Interval) -> pl.DataFrame:
    """Put an estimate beside the counts; what is missing or without bound is null, never NaN or infinite."""
    ends = ((name, np.asarray(getattr(estimate, name), dtype=np.float64)) for name in ("value", "lower", "upper"))
    return frame.with_columns(
        pl.Series(name, np.where(np.isfinite(end), end, np.nan)).fill_nan(None) for name, end in ends
    )


def numbers(frame: pl.DataFrame, name: str) -> Floats:
    """A column of counts, NaN where one is hidden."""
    return frame[name].cast(pl.Float64).to_numpy()


def noise(frame: pl.DataFrame, *names: str) -> Floats:
    """The largest of the named counts' protection variances, row by row; NaN where all are hidden."""
    return frame.select(pl.max_horizontal(map(variance, names)).cast(pl.Float64)).to_series().to_numpy()


def variance(name: str) -> str:
    """The column that holds a count's protection variance."""
    stem, reference = name.removesuffix("_reference"), "_reference" if name.endswith("_reference") else ""
    return f"{stem}_variance{reference}"
