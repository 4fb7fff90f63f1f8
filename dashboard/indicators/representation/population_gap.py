"""Population gap: a group's share of senior managers and executives, less its share of the people who live there."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.benchmark import no_comparison, with_census
from dashboard.indicators.census import CITATION
from dashboard.indicators.declared_table import CHARACTERISTICS, DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.released import SENIOR, by_grade, in_grades, over
from dashboard.indicators.sources import SC_WRES_9, SMALL_AND_ADJUSTED, UNKNOWN_COUNTED


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The split by grade, with and without the ethnic group."""
    return (table, by_grade(table), by_grade(table.everyone))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Share among senior managers and executives less the census share, which is taken as exact."""
    frame = over(in_grades(counts, table, SENIOR, "senior"), in_grades(counts, table.everyone, SENIOR, "people"))
    census_share = 100 * pl.col("residents") / pl.col("all_residents")
    shares = with_census(scaled(share(frame, "senior", "people"), 100), table)
    figures = shares.with_columns(
        *(pl.col(name) - census_share for name in ("value", "lower", "upper")),
        pl.col("senior").alias("numerator"),
        pl.col("people").alias("denominator"),
        pl.col("people").alias("base"),
    )
    return answer(figures, table, *no_comparison(table, "people"), nobody("people"))


INDICATOR = Indicator(
    title="Senior gap to the population",
    definition=(
        "The percentage of senior managers and executives who are from a group, less the percentage of residents who "
        "are, in Census 2021. Below nought, the group is scarcer among leaders than among the people they serve."
    ),
    numerator="Percentage of senior managers and executives who are from the group",
    denominator="Subtracted: percentage of residents from the group, of the region or of England and Wales",
    unit="percentage points",
    polarity="nearer to parity is better",
    reference_group="The resident population in Census 2021",
    standard=f"{SC_WRES_9} (senior managers against the population)",
    source=CITATION,
    pillar="workforce",
    sentence="The share of {who}{place} was {gap} among senior managers than among residents",
    population="people_in_post",
    estimate=estimate,
    needs=needs,
    breakdowns=("organisation_type", "region", "contract_type"),
    characteristics=CHARACTERISTICS,
    caveats=(
        "Shown only where both grades can be shown.",
        "Where figures are not split by region, everyone is set against England and Wales, staff elsewhere included.",
        UNKNOWN_COUNTED,
        SMALL_AND_ADJUSTED,
    ),
)
