"""What those whose ethnicity is not known could do to a figure, if all of them were of one group, or none."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.known import UNKNOWN
from dashboard.indicators.released import keys_of

COULD = "Unknown ethnicity could make it"
"""How the sentence begins; whoever reads a note finds it by these words."""


def with_unknown(frame: pl.DataFrame, table: DeclaredTable, *names: str) -> pl.DataFrame:
    """Put the counts of those whose ethnicity is unknown beside every cell of the same quarter and breakdowns.

    Parameters
    ----------
    frame
        One row per cell of the table, every group of its characteristic among them.
    table
        Split by a characteristic.
    names
        Columns of counts.

    Returns
    -------
    polars.DataFrame
        With `unknown_<name>` (null where hidden) and `is_unknown`.
    """
    level = str(table.characteristic)
    keys = [one for one in keys_of(frame) if one != level]
    theirs = frame.filter(pl.col(level) == UNKNOWN).select(
        *keys, *(pl.col(one).alias(f"unknown_{one}") for one in names)
    )
    joined = frame.join(theirs, on=keys, how="left", maintain_order="left")
    return joined.with_columns((pl.col(level) == UNKNOWN).alias("is_unknown"))


def bounded(frame: pl.DataFrame, ends: tuple[pl.Expr, pl.Expr], form: str) -> pl.DataFrame:
    """Add `bounds`: the sentence that says between which values those of unknown ethnicity could move a figure.

    Parameters
    ----------
    frame
        From `with_unknown`.
    ends
        The figure if all of them were of the group, and if none were; null where a part is hidden.
    form
        How a number is written, for example `{:.2f}`.

    Returns
    -------
    polars.DataFrame
        The sentence is null where it cannot be said; those whose ethnicity is unknown cannot be doubtful about themselves.
    """
    able = pl.all_horizontal(one.is_finite().fill_null(value=False) for one in ends) & ~pl.col("is_unknown")
    found = frame.select(
        pl.when(able).then(pl.min_horizontal(ends)).alias("low"),
        pl.when(able).then(pl.max_horizontal(ends)).alias("high"),
    )
    said = (
        None if low is None else f"{COULD} {form.format(low)} to {form.format(high)}."
        for low, high in found.iter_rows()
    )
    return frame.with_columns(pl.Series("bounds", list(said), dtype=pl.String))


def share_bounds(
    frame: pl.DataFrame, table: DeclaredTable, *, scale: pl.Expr | None = None, form: str = "{:.0f}%"
) -> pl.Expr:
    """Write the note of a group's share of everyone.

    Parameters
    ----------
    frame
        `group`, and `people` for everyone, those of unknown ethnicity among them.
    table
        The table answered.
    scale
        What the share is multiplied by; 100 for per cent where there is none.
    form
        How a number is written.
    """
    factor = pl.lit(100.0) if scale is None else scale
    both = with_unknown(frame, table, "group")
    least = factor * (pl.col("group") / pl.col("people")).clip(upper_bound=1)
    most = factor * ((pl.col("group") + pl.col("unknown_group")) / pl.col("people")).clip(upper_bound=1)
    return pl.lit(bounded(both, (least, most), form)["bounds"])
