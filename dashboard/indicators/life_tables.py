"""Released life tables of every group side by side with those of the reference group and of unknown ethnicity."""

from typing import NamedTuple

import numpy as np
import polars as pl

from dashboard.estimators.interval import Floats
from dashboard.indicators.compared import noise, numbers
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.known import UNKNOWN
from dashboard.indicators.references import REFERENCES
from dashboard.indicators.released import over, released
from data_models import CLASSIFICATIONS

STEPS = CLASSIFICATIONS["duration"].codes

Side = tuple[Floats, Floats]
"""People at risk and people who left, a row for each cell and a column for each step; NaN where hidden."""


class LifeTables(NamedTuple):
    """One row per cell of a table that is split by a characteristic.

    Parameters
    ----------
    frame
        The columns that identify a cell, and `as_at`; `is_unknown`.
    group, reference, unknown
        The life tables of the cell's own group, of the reference group, and of those whose ethnicity is unknown.
    noise
        Twice the protection variance of a count: those who left are a difference of two.
    """

    frame: pl.DataFrame
    group: Side
    reference: Side
    unknown: Side
    noise: Floats


def life_tables(counts: ProtectedCounts, table: DeclaredTable) -> LifeTables:
    """Read the steps of service of every group of a table.

    Parameters
    ----------
    counts
        With the table split by `duration`, of `reached_step` and `passed_step`.
    table
        Not split by `duration`, split by a characteristic.
    """
    level = str(table.characteristic)
    steps = table.across("duration")
    frame = over(released(counts, steps, "began"), released(counts, steps.of("passed_step"), "passed"))
    keys = ["quarter", *table.dimensions]
    order = pl.col("duration").replace_strict(dict(zip(STEPS, range(len(STEPS)), strict=True)), return_dtype=pl.Int64)
    frame = frame.sort([pl.col(name) for name in keys] + [order], maintain_order=True)
    began, passed = (numbers(frame, name).reshape(-1, len(STEPS)) for name in ("began", "passed"))
    own: Side = (began, np.maximum(began - passed, 0))
    variance = np.nan_to_num(2 * noise(frame, "began", "passed")).reshape(began.shape)
    cells = frame.group_by(keys, maintain_order=True).agg(pl.col("as_at").min())
    cells = cells.with_row_index("place").with_columns((pl.col(level) == UNKNOWN).alias("is_unknown"))
    reference, unknown = (_of(code, cells, level, own) for code in (REFERENCES[level], UNKNOWN))
    return LifeTables(cells.drop("place"), own, reference, unknown, variance)


def _of(code: str, cells: pl.DataFrame, level: str, own: Side) -> Side:
    """Give for every cell the life table of one group of the same quarter."""
    keys = [name for name in cells.columns if name not in (level, "place", "as_at", "is_unknown")]
    theirs = cells.filter(pl.col(level) == code).select(*keys, pl.col("place").alias("theirs"))
    places = cells.join(theirs, on=keys, how="left", maintain_order="left")["theirs"].to_numpy()
    return own[0][places], own[1][places]
