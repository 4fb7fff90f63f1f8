"""Shares of pounds, made of published grants: of all grants in a cell, or of everything awarded in the year."""

from collections.abc import Callable

import polars as pl

from dashboard.estimators.weighted import effective_number
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.public_rows import in_the_year, on_cells

NONE_AWARDED = "No grant was awarded here in the year, so there is no figure."
NOTHING_KNOWN = "The grants here do not say, so there is no figure."

Estimate = Callable[[ProtectedCounts, DeclaredTable], pl.DataFrame]


def share_of_known(part: pl.Expr, known: pl.Expr, weight: str | None = "amount") -> Estimate:
    """Make the estimate of a part's per cent of the pounds in each cell of which it is known.

    The interval is Wilson's on as many grants as the pounds are worth; what is not known is left out and said.

    Parameters
    ----------
    part, known
        Conditions on a grant.
    weight
        Column that weighs it, or None where each grant counts once.
    """

    def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        held = weighed(in_the_year(counts, "grants"), weight)
        sums = held.group_by("quarter", *table.breakdowns).agg(
            pl.col("weight").filter(part & known).sum().alias("part"),
            pl.col("weight").filter(known).sum().alias("whole"),
            (pl.col("weight").filter(known) ** 2).sum().alias("squares"),
            pl.col("weight").sum().alias("everything"),
        )
        figures = per_cent(on_cells(counts, table, sums))
        return answer(figures, table, *nothing(), note=_left_out())

    return estimate


def share_of_everything(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Each cell's per cent of all pounds awarded in the year."""
    held = weighed(in_the_year(counts, "grants"), "amount")
    whole = held.group_by("quarter").agg(
        pl.col("weight").sum().alias("whole"), (pl.col("weight") ** 2).sum().alias("squares")
    )
    parts = held.group_by("quarter", *table.breakdowns).agg(pl.col("weight").sum().alias("part"))
    cells = on_cells(counts, table, parts).join(whole, on="quarter", how="left", maintain_order="left")
    filled = cells.with_columns(pl.when(pl.col("whole") > 0).then(pl.col("part").fill_null(0)).alias("part"))
    return answer(per_cent(filled.with_columns(pl.col("whole").alias("everything"))), table, *nothing())


def weighed(rows: pl.DataFrame, weight: str | None) -> pl.DataFrame:
    """Add `weight`: a column's, or 1 for each grant."""
    return rows.with_columns((pl.col(weight) if weight else pl.lit(1.0)).alias("weight"))


def per_cent(cells: pl.DataFrame) -> pl.DataFrame:
    """Add the figures of a share of pounds to `part`, `whole` and `squares`."""
    number = pl.Series("number", effective_number(cells["whole"], cells["squares"]))
    counted = cells.with_columns(number).with_columns(
        (pl.col("part") / pl.col("whole") * pl.col("number")).alias("parts"),
        pl.lit(0.0).alias("parts_variance"),
        pl.lit(0.0).alias("number_variance"),
    )
    return scaled(share(counted, "parts", "number"), 100).with_columns(
        pl.col("part").round(0).alias("numerator"),
        pl.col("whole").round(0).alias("denominator"),
        pl.lit(None, pl.Int64).alias("base"),
    )


def nothing() -> tuple[Impossible, ...]:
    """The cases without a figure: nothing awarded, or nothing known of what was."""
    return (
        Impossible(pl.col("everything").is_null() | (pl.col("everything") == 0), "z", NONE_AWARDED),
        Impossible(pl.col("whole") == 0, "x", NOTHING_KNOWN),
    )


def _left_out() -> pl.Expr:
    """Say what share of a cell could not be known."""
    unknown = (100 * (1 - pl.col("whole") / pl.col("everything"))).round(0).cast(pl.Int64, strict=False)
    words = pl.format("Not known for {} % of it, which is left out.", unknown)
    return pl.when(unknown > 0).then(words).otherwise(pl.lit(""))


def of_the_year(counts: ProtectedCounts, table: DeclaredTable, *figures: pl.Expr) -> pl.DataFrame:
    """Give figures of each cell's grants over the year, laid on the whole table."""
    found = in_the_year(counts, "grants").group_by("quarter", *table.breakdowns).agg(*figures)
    return on_cells(counts, table, found)
