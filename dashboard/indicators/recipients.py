"""How unequally the year's pounds are shared out among recipients, for indices that need every one of them."""

from collections.abc import Callable

import polars as pl

from dashboard.estimators.bootstrap import bca
from dashboard.estimators.interval import NOTHING, Interval, stacked
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.compared import with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.public_rows import in_the_year, on_cells

RESAMPLES = 999
TOO_FEW = "There are fewer than two recipients, so nothing is shared out."


def held(counts: ProtectedCounts, holder: str = "recipient") -> pl.DataFrame:
    """Give what each holder got in the year: `quarter`, `amounts` (a list of pounds) and `types` (of organisation)."""
    rows = in_the_year(counts, "grants").drop_nulls(holder)
    each = rows.group_by("quarter", holder).agg(
        pl.col("amount").sum(), pl.col("organisation_type").first().fill_null("not in the register")
    )
    ordered = each.sort("quarter", "amount", holder)
    return ordered.group_by("quarter", maintain_order=True).agg(
        pl.col("amount").alias("amounts"), pl.col("organisation_type").alias("types")
    )


def index(statistic: Callable[..., object], holder: str = "recipient") -> Callable[..., pl.DataFrame]:
    """Make the estimate of an index of the year's amounts, with its bias-corrected bootstrap interval.

    Parameters
    ----------
    statistic
        Takes amounts and `axis`.
    holder
        Who holds the amounts: `recipient` or `funder`.
    """

    def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        cells = on_cells(counts, table, held(counts, holder))
        return indexed(cells, table, [_bca(one, statistic) for one in cells["amounts"].to_list()])

    return estimate


def indexed(cells: pl.DataFrame, table: DeclaredTable, found: list[Interval]) -> pl.DataFrame:
    """Answer with one interval for each cell of `held`."""
    figures = with_interval(cells, stacked(found)).with_columns(
        pl.col("amounts").list.sum().round(0).alias("numerator"),
        pl.col("amounts").list.len().alias("denominator"),
        pl.lit(None, pl.Int64).alias("base"),
    )
    few = Impossible((pl.col("denominator") < 2) | pl.col("amounts").is_null(), "z", TOO_FEW)
    return answer(figures, table, few)


def _bca(amounts: list[float] | None, statistic: Callable[..., object]) -> Interval:
    if not amounts or len(amounts) < 2:
        return NOTHING
    return bca([amounts], statistic, resamples=RESAMPLES)  # type: ignore[arg-type]
