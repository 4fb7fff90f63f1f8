"""Ethnicity known: for how many of the people in post the employer holds an ethnic group."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.known import known_needs, known_people
from dashboard.indicators.sources import SMALL_AND_ADJUSTED, STYLE


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Per cent of everyone in post whose ethnicity is known."""
    frame = known_people(counts, table)
    figures = scaled(share(frame, "known", "people"), 100).with_columns(
        pl.col("known").alias("numerator"), pl.col("people").alias("denominator"), pl.col("people").alias("base")
    )
    return answer(figures, table, nobody("people"))


INDICATOR = Indicator(
    title="Ethnicity known",
    definition="Of everyone in post, the percentage for whom the employer holds an ethnic group, detailed or broad.",
    numerator="People in post with an ethnic group on record",
    denominator="Everyone in post",
    unit="per cent",
    polarity="higher is better",
    reference_group="None",
    standard="Ethnicity facts and figures: the share of records with a known ethnicity",
    source=STYLE,
    pillar="workforce",
    sentence="Employers knew the ethnicity of {value} of the people in post{place} in {quarter}",
    population="people_in_post",
    estimate=estimate,
    needs=known_needs,
    characteristics=(None,),
    caveats=(
        "Not stated (asked, not answered) and Not collected (never asked) both count as not known.",
        SMALL_AND_ADJUSTED,
    ),
)
