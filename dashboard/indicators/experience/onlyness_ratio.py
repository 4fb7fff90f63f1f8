"""Only ones against chance: how many times as many racially minoritised staff are the only one as random teams would make."""

import polars as pl

from dashboard.estimators.rate import rate
from dashboard.indicators.answer import Impossible, answer, nobody
from dashboard.indicators.compared import numbers, with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.isolation import NETWORK, TEAMS_KNOWN, in_teams, with_reckoned
from dashboard.indicators.isolation import needs as teams_needed
from dashboard.indicators.sources import HYPERGEOMETRIC, ONLYNESS, SMALL_AND_ADJUSTED

NONE_EXPECTED = "By chance nobody would be the only one in their team, so there is nothing to compare with."


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The only ones, and how many there would be by chance."""
    return teams_needed(table, "only_ones", "only_by_chance")


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Observed over expected, with Byar's interval widened by the noise of both."""
    frame = with_reckoned(counts, in_teams(counts), "only_ones", "events")
    frame = with_reckoned(counts, frame, "only_by_chance", "chance")
    ratio = rate(
        numbers(frame, "events"),
        numbers(frame, "chance"),
        numbers(frame, "events_variance"),
        exposure_variance=numbers(frame, "chance_variance"),
    )
    figures = with_interval(frame, ratio).with_columns(
        pl.col("events").alias("numerator"), pl.col("chance").alias("denominator"), pl.col("total").alias("base")
    )
    return answer(figures, table, nobody("total"), Impossible(pl.col("chance") == 0, "z", NONE_EXPECTED))


INDICATOR = Indicator(
    title="Only ones against chance",
    definition=(
        "The number of racially minoritised staff who are the only one in their team, divided by the number that there "
        "would be if every organisation put its staff into its teams at random: above 1, people are kept apart."
    ),
    numerator="Racially minoritised staff who are the only one in their team",
    denominator="Racially minoritised staff who would be the only one by chance",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="Random allocation within each organisation",
    standard=ONLYNESS,
    source=HYPERGEOMETRIC,
    pillar="workforce",
    population="team_members",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=(None,),
    whom="Racially minoritised",
    sentence="In {quarter} {value} times as many racially minoritised staff were the only one in their team as by chance",
    methods=("onlyness",),
    caveats=(NETWORK, TEAMS_KNOWN, SMALL_AND_ADJUSTED),
)
