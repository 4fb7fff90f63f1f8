"""Grade gap: a group's share of each grade, less its share of everyone in post."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import CHARACTERISTICS, DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import gap, scaled
from dashboard.indicators.released import beside, part_and_whole, without_grade
from dashboard.indicators.sources import NHS_ENGLAND, SMALL_AND_ADJUSTED, UNKNOWN_COUNTED, WRES_1


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The split by grade and the same without it, each with and without the ethnic group."""
    overall = without_grade(table)
    return (table, table.everyone, overall, overall.everyone)


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Share in the grade less the share in all grades together, in percentage points."""
    frame = part_and_whole(counts, table, "group", "grade_people")
    frame = beside(frame, part_and_whole(counts, without_grade(table), "all_group", "people"))
    figures = scaled(gap(frame, ("group", "grade_people"), ("all_group", "people")), 100).with_columns(
        pl.col("group").alias("numerator"),
        pl.col("grade_people").alias("denominator"),
        pl.min_horizontal("grade_people", "people").alias("base"),
    )
    return answer(figures, table, nobody("grade_people"), nobody("people"))


INDICATOR = Indicator(
    title="Grade gap",
    definition=(
        "The percentage of each grade who are from a group, less the percentage of everyone in post who are. Below "
        "nought, the group is scarcer in that grade than overall; read from trainee to executive, it shows the ladder."
    ),
    numerator="Percentage of people in the grade who are from the group",
    denominator="Subtracted: percentage of everyone in post who are from the group",
    unit="percentage points",
    polarity="nearer to parity is better",
    reference_group="Everyone in post, of every grade",
    standard=WRES_1,
    source=NHS_ENGLAND,
    pillar="workforce",
    population="people_in_post",
    estimate=estimate,
    needs=needs,
    characteristics=CHARACTERISTICS,
    always=("grade",),
    caveats=(
        "A grade is part of everyone in post; the interval treats the two as separate and is a little wide.",
        UNKNOWN_COUNTED,
        SMALL_AND_ADJUSTED,
    ),
)
