"""Only ones: of every hundred racially minoritised staff in teams, how many have nobody else of their group there."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.isolation import NETWORK, TEAMS_KNOWN, in_teams, with_reckoned
from dashboard.indicators.isolation import needs as teams_needed
from dashboard.indicators.sources import HYPERGEOMETRIC, ONLYNESS, SMALL_AND_ADJUSTED


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Racially minoritised staff in teams, and the only ones among them."""
    return teams_needed(table, "only_ones")


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Per cent of racially minoritised staff in teams, with Wilson's interval."""
    figures = scaled(
        share(with_reckoned(counts, in_teams(counts), "only_ones", "events"), "events", "total"), 100
    ).with_columns(
        pl.col("events").alias("numerator"), pl.col("total").alias("denominator"), pl.col("total").alias("base")
    )
    return answer(figures, table, nobody("total"))


INDICATOR = Indicator(
    title="Only ones in their team",
    definition=(
        "Of the racially minoritised staff whose team is known, the percentage who are the only racially minoritised "
        "person in it."
    ),
    numerator="Racially minoritised staff who are the only one in their team",
    denominator="Racially minoritised staff whose team is known",
    unit="per cent",
    polarity="lower is better",
    reference_group="None",
    standard=ONLYNESS,
    source=HYPERGEOMETRIC,
    pillar="workforce",
    population="team_members",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=(None,),
    whom="Racially minoritised",
    sentence="{value} of racially minoritised staff were the only one in their team in {quarter}",
    methods=("proportion",),
    caveats=(NETWORK, TEAMS_KNOWN, SMALL_AND_ADJUSTED),
)
