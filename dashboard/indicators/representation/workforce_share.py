"""Workforce share: of all the people in post, how many per cent are from each group."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import CHARACTERISTICS, DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.released import part_and_whole
from dashboard.indicators.sources import NHS_ENGLAND, SMALL_AND_ADJUSTED, UNKNOWN_COUNTED, WRES_1
from dashboard.indicators.unknown import share_bounds


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The group's own counts, and everyone's."""
    return (table, table.everyone)


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Per cent of everyone in the same breakdowns, those of unknown ethnicity included."""
    frame = part_and_whole(counts, table, "group", "people")
    figures = scaled(share(frame, "group", "people"), 100).with_columns(
        pl.col("group").alias("numerator"), pl.col("people").alias("denominator"), pl.col("people").alias("base")
    )
    return answer(figures, table, nobody("people"), note=share_bounds(figures, table))


INDICATOR = Indicator(
    title="Share of people in post",
    definition="Of everyone in post at the end of the quarter, the percentage who are from each ethnic group.",
    numerator="People in post from the group",
    denominator="Everyone in post, including those whose ethnicity is not known",
    unit="per cent",
    polarity="nearer to parity is better",
    reference_group="Everyone in post",
    standard=WRES_1,
    source=NHS_ENGLAND,
    pillar="workforce",
    sentence="{who} were {value} of the people in post{place} in {quarter}",
    population="people_in_post",
    estimate=estimate,
    needs=needs,
    characteristics=CHARACTERISTICS,
    printed=(("Workforce share", "same"),),
    caveats=(UNKNOWN_COUNTED, SMALL_AND_ADJUSTED),
)
