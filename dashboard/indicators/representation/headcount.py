"""Headcount: how many people are in post."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import count
from dashboard.indicators.released import released
from dashboard.indicators.sources import SMALL_AND_ADJUSTED, STYLE


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The released count; the interval says how far protection can have moved it, and nothing about sampling."""
    figures = count(released(counts, table, "people"), "people").with_columns(
        pl.col("people").alias("numerator"), pl.lit(None).alias("denominator"), pl.col("people").alias("base")
    )
    return answer(figures, table)


INDICATOR = Indicator(
    title="People in post",
    definition=(
        "The number of people in post at the end of the quarter: staff, volunteers and trustees, on any contract."
    ),
    numerator="People in the workforce return who had not left by the end of the quarter",
    denominator="None: this is a count of people, not of full-time equivalents",
    unit="people",
    polarity="neither",
    reference_group="None",
    standard="Ethnicity facts and figures: counts of people by ethnic group",
    source=STYLE,
    pillar="workforce",
    population="people_in_post",
    estimate=estimate,
    caveats=(SMALL_AND_ADJUSTED, "Someone who works for two organisations is counted in each."),
)
