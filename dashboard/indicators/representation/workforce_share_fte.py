"""Workforce share in full-time equivalents: which part of the hours racially minoritised people work."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.full_time_equivalents import LEVELS, NEAREST, fifths, sums
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.other_headcounts import CHANGES
from dashboard.indicators.released import over
from dashboard.indicators.sources import NHS_ENGLAND, SMALL_AND_ADJUSTED, UNKNOWN_COUNTED, WRES_1


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """How many people there are with each fifth, in the group and altogether."""
    return (fifths(table), fifths(table.everyone))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Per cent of everyone's full-time equivalents; the interval takes each full-time equivalent for one person."""
    frame = over(sums(counts, table, "group"), sums(counts, table.everyone, "all"))
    figures = scaled(share(frame, "group", "all"), 100).with_columns(
        pl.col("group_people").alias("numerator"),
        pl.col("all_people").alias("denominator"),
        pl.col("all_people").alias("base"),
    )
    return answer(figures, table, nobody("all"))


INDICATOR = Indicator(
    title="Share of people in post, in full-time equivalents",
    definition=(
        "Of the full-time equivalents of everyone in post at the end of March, the percentage that racially minoritised "
        "people work. Where it is below their share of heads, they work fewer hours than others."
    ),
    numerator="Full-time equivalents of people in post from the group; beside it stands how many people they are",
    denominator="Full-time equivalents of everyone in post, including those whose ethnicity is not known",
    unit="per cent",
    polarity="nearer to parity is better",
    reference_group="Everyone in post",
    standard=WRES_1,
    source=NHS_ENGLAND,
    pillar="workforce",
    population="fte_in_post",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=LEVELS[1:],
    printed=(("Workforce share", "same"),),
    sentence="{who} were {value} of the people in post{place} in {quarter}, in full-time equivalents",
    caveats=(CHANGES, NEAREST, UNKNOWN_COUNTED, SMALL_AND_ADJUSTED),
)
