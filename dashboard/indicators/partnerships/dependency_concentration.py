"""Concentration of each recipient's grants on few funders."""

import numpy as np
import polars as pl

from dashboard.estimators.bootstrap import bca
from dashboard.estimators.interval import NOTHING, Interval, stacked
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.compared import with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.public_rows import in_the_year, on_cells
from dashboard.indicators.recipients import RESAMPLES
from dashboard.indicators.sources import INEQUALITY, OWN_WORD, PUBLISHED

FEWEST = 3
FEW = "Fewer than three recipients here had a grant, so there is no typical one."


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Take each recipient's index over its funders, and the mean of them with its bootstrap interval."""
    cells = on_cells(counts, table, indices(in_the_year(counts, "grants")))
    figures = with_interval(cells, stacked([_mean(one) for one in cells["indices"].to_list()])).with_columns(
        pl.lit(None).alias("numerator"), pl.col("indices").list.len().alias("denominator"), pl.lit(None).alias("base")
    )
    return answer(figures, table, Impossible(pl.col("value").is_null(), "z", FEW))


def indices(rows: pl.DataFrame) -> pl.DataFrame:
    """Give the Herfindahl-Hirschman index of every recipient's pounds over its funders, by quarter and by-and-for."""
    keys = ["quarter", "by_and_for", "recipient"]
    each = rows.drop_nulls(["recipient", "funder"]).group_by(*keys, "funder").agg(pl.col("amount").sum())
    shares = pl.col("amount") / pl.col("amount").sum()
    found = each.filter(pl.col("amount") > 0).group_by(keys).agg((shares**2).sum().alias("index"))
    return found.sort(keys).group_by("quarter", "by_and_for").agg(pl.col("index").alias("indices"))


def _mean(found: list[float] | None) -> Interval:
    if not found or len(found) < FEWEST:
        return NOTHING
    return bca([found], np.mean, resamples=RESAMPLES)


INDICATOR = PUBLISHED_CARD(
    title="Dependency on few funders",
    definition=(
        "How much a recipient's grants of the year come from few funders, on average: the sum of the squared shares of its "
        "funders (Herfindahl-Hirschman index). 1 is a single funder, 0.5 two alike: whoever has one funder has nowhere else to go."
    ),
    numerator="Index of each recipient over its funders, added up",
    denominator="Recipients with a grant in the year",
    unit="index",
    polarity="lower is better",
    reference_group="Organisations that are not by-and-for",
    source=INEQUALITY,
    methods=("concentration",),
    estimate=estimate,
    breakdowns=("by_and_for",),
    always=("by_and_for",),
    caveats=(OWN_WORD, "Of grants only: what comes through leads stands under Income through larger leads.", PUBLISHED),
    sentence="The grants of recipients{place} had a concentration of {value} over funders in the year to {quarter}",
)
