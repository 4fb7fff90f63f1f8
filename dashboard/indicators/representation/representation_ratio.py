"""Representation ratio: a group's share of the people in post over its share of the people who live there."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.benchmark import no_comparison, with_census
from dashboard.indicators.census import CITATION
from dashboard.indicators.declared_table import CHARACTERISTICS, DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.known import known_needs, known_people
from dashboard.indicators.released import beside, released
from dashboard.indicators.sources import SC_WRES_9, SMALL_AND_ADJUSTED
from dashboard.indicators.unknown import share_bounds


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The group's own counts, and those that say how many people's ethnicity is known."""
    return (table, *known_needs(table))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Share of those whose ethnicity is known, over the census share; the census is taken as exact."""
    frame = beside(released(counts, table, "group"), known_people(counts, table))
    shares = with_census(share(frame, "group", "known"), table)
    figures = scaled(shares, pl.col("all_residents") / pl.col("residents")).with_columns(
        pl.col("group").alias("numerator"), pl.col("known").alias("denominator"), pl.col("known").alias("base")
    )
    note = share_bounds(figures, table, scale=pl.col("all_residents") / pl.col("residents"), form="{:.2f}")
    return answer(figures, table, *no_comparison(table, "known"), note=note)


INDICATOR = Indicator(
    title="Representation ratio",
    definition=(
        "A group's share of the people in post whose ethnicity is known, divided by its share of the population in "
        "Census 2021: 1 is parity, 0.5 is half as many as parity, 2 is twice as many."
    ),
    numerator="Percentage of people in post of known ethnicity who are from the group",
    denominator="Percentage of residents who are from the group: of the region, or of England and Wales",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="The resident population in Census 2021",
    standard=f"{SC_WRES_9}: comparison with the population",
    source=CITATION,
    pillar="workforce",
    sentence="The share of {who} among people in post{place} was {value} times their share of residents",
    population="people_in_post",
    estimate=estimate,
    needs=needs,
    characteristics=CHARACTERISTICS,
    caveats=(
        "People whose ethnicity is not known are left out, because the census has no such group.",
        "Where figures are not split by region, everyone is set against England and Wales, staff elsewhere included.",
        "Residents of every age are counted; the population of working age differs a little.",
        SMALL_AND_ADJUSTED,
    ),
)
