"""Senior gap: a group's share of senior managers and executives, less its share of everyone in post."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import CHARACTERISTICS, DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import gap, scaled
from dashboard.indicators.released import SENIOR, beside, by_grade, in_grades, over, part_and_whole
from dashboard.indicators.sources import SC_WRES_9, SKILLS_FOR_CARE, SMALL_AND_ADJUSTED, UNKNOWN_COUNTED


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The same split twice: once for everyone and once by grade, each with and without the ethnic group."""
    return (table, table.everyone, by_grade(table), by_grade(table.everyone))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Share among senior managers and executives less the share among everyone in post, in percentage points."""
    frame = beside(part_and_whole(counts, table, "group", "people"), in_grades(counts, table, SENIOR, "senior"))
    frame = over(frame, in_grades(counts, table.everyone, SENIOR, "seniors"))
    figures = scaled(gap(frame, ("senior", "seniors"), ("group", "people")), 100).with_columns(
        pl.col("senior").alias("numerator"),
        pl.col("seniors").alias("denominator"),
        pl.min_horizontal("seniors", "people").alias("base"),
    )
    return answer(figures, table, nobody("seniors"), nobody("people"))


INDICATOR = Indicator(
    title="Senior gap",
    definition=(
        "The percentage of senior managers and executives who are from a group, less the percentage of everyone in "
        "post who are. Below nought, the group is scarcer at the top than in the organisation as a whole."
    ),
    numerator="Percentage of senior managers and executives who are from the group",
    denominator="Subtracted: percentage of everyone in post who are from the group",
    unit="percentage points",
    polarity="nearer to parity is better",
    reference_group="Everyone in post, of every grade",
    standard=f"{SC_WRES_9} (senior managers against the workforce)",
    source=SKILLS_FOR_CARE,
    pillar="workforce",
    sentence="The share of {who}{place} was {gap} among senior managers than among everyone in post",
    population="people_in_post",
    estimate=estimate,
    needs=needs,
    breakdowns=("organisation_type", "region", "contract_type"),
    characteristics=CHARACTERISTICS,
    caveats=(
        "Senior managers are part of everyone in post; the interval treats the two as separate and is a little wide.",
        "Shown only where both grades can be shown.",
        UNKNOWN_COUNTED,
        SMALL_AND_ADJUSTED,
    ),
)
