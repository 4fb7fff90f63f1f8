"""Exposure: the racially minoritised share of the team of a racially minoritised member of staff, on average."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.isolation import NETWORK, TEAMS_KNOWN, in_teams, with_reckoned
from dashboard.indicators.isolation import needs as teams_needed
from dashboard.indicators.released import beside
from dashboard.indicators.sources import EXPOSURE, LIEBERSON, SMALL_AND_ADJUSTED


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Racially minoritised staff in teams, and their shares of them added up."""
    return teams_needed(table, "team_exposure")


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The mean of the shares, in per cent; beside it what it would be if every team were alike."""
    white = in_teams(counts, "no").select("quarter", "as_at", pl.col("total").alias("white"))
    frame = beside(with_reckoned(counts, in_teams(counts), "team_exposure", "shares"), white)
    figures = scaled(share(frame, "shares", "total"), 100).with_columns(
        pl.col("shares").alias("numerator"), pl.col("total").alias("denominator"), pl.col("total").alias("base")
    )
    alike = (100 * pl.col("total") / (pl.col("total") + pl.col("white"))).round(0).cast(pl.Int64)
    return answer(figures, table, nobody("total"), note=pl.format("If every team were alike it would be {}%.", alike))


INDICATOR = Indicator(
    title="Exposure to colleagues of the same group",
    definition=(
        "The racially minoritised share of the team of an average racially minoritised member of staff, themselves "
        "included. The further above their share of all staff, the more teams are set apart."
    ),
    numerator="Racially minoritised shares of teams, one for each racially minoritised member of staff",
    denominator="Racially minoritised staff whose team is known",
    unit="per cent",
    polarity="neither",
    reference_group="Their share of all staff in teams",
    standard=EXPOSURE,
    source=LIEBERSON,
    pillar="workforce",
    population="team_members",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=(None,),
    whom="Racially minoritised",
    sentence="The team of an average racially minoritised member of staff was {value} racially minoritised in {quarter}",
    methods=("onlyness",),
    caveats=(NETWORK, TEAMS_KNOWN, SMALL_AND_ADJUSTED),
)
