"""The indicator that publishes a population's counts as they are: everything else about it is derived from them."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.declared_table import CHARACTERISTICS, DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import count
from dashboard.indicators.released import released
from dashboard.indicators.sources import SMALL_AND_ADJUSTED


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The released count; the interval says how far protection can have moved it, and nothing about sampling."""
    figures = count(released(counts, table, "people"), "people").with_columns(
        pl.col("people").alias("numerator"), pl.lit(None).alias("denominator"), pl.col("people").alias("base")
    )
    return answer(figures, table)


def plain_count(
    *,
    title: str,
    definition: str,
    numerator: str,
    population: str,
    breakdowns: tuple[str, ...],
    standard: str,
    source: str,
    caveats: tuple[str, ...] = (),
    sentence: str = "",
    characteristics: tuple[str | None, ...] = (None, *CHARACTERISTICS),
) -> Indicator:
    """Make the indicator of a population's plain counts; the words are those of `Indicator`."""
    return Indicator(
        title=title,
        definition=definition,
        numerator=numerator,
        denominator="None: this is a count of people, not of full-time equivalents",
        unit="people",
        polarity="neither",
        reference_group="None",
        standard=standard,
        source=source,
        pillar="workforce",
        population=population,
        estimate=estimate,
        breakdowns=breakdowns,
        characteristics=characteristics,
        caveats=(*caveats, SMALL_AND_ADJUSTED),
        sentence=sentence,
    )
