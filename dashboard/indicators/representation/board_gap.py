"""Board gap: a group's share of trustees, less its share of everyone else in post."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import CHARACTERISTICS, DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import gap, scaled
from dashboard.indicators.released import TRUSTEE, beside, by_grade, in_grades, over, part_and_whole
from dashboard.indicators.sources import NHS_ENGLAND, SMALL_AND_ADJUSTED, UNKNOWN_COUNTED, WRES_9


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The same split twice: once for everyone and once by grade, each with and without the ethnic group."""
    return (table, table.everyone, by_grade(table), by_grade(table.everyone))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Share among trustees less the share among everyone in post who is not a trustee, in percentage points."""
    frame = beside(part_and_whole(counts, table, "group", "people"), in_grades(counts, table, (TRUSTEE,), "trustee"))
    frame = over(frame, in_grades(counts, table.everyone, (TRUSTEE,), "trustees"))
    frame = _less(_less(frame, "group", "trustee", "staff"), "people", "trustees", "workforce")
    figures = scaled(gap(frame, ("trustee", "trustees"), ("staff", "workforce")), 100).with_columns(
        pl.col("trustee").alias("numerator"),
        pl.col("trustees").alias("denominator"),
        pl.min_horizontal("trustees", "workforce").alias("base"),
    )
    return answer(figures, table, nobody("trustees"), nobody("workforce"))


def _less(frame: pl.DataFrame, whole: str, part: str, name: str) -> pl.DataFrame:
    """Take one released count from another; noise can make that negative, and the variances add."""
    return frame.with_columns(
        (pl.col(whole) - pl.col(part)).clip(lower_bound=0).alias(name),
        (pl.col(f"{whole}_variance") + pl.col(f"{part}_variance")).alias(f"{name}_variance"),
    )


INDICATOR = Indicator(
    title="Board gap",
    definition=(
        "The percentage of trustees who are from a group, less the percentage of everyone else in post who are. Below "
        "nought, the group is scarcer on boards than among the people whom those boards govern."
    ),
    numerator="Percentage of trustees who are from the group",
    denominator="Subtracted: percentage of everyone in post other than trustees who are from the group",
    unit="percentage points",
    polarity="nearer to parity is better",
    reference_group="Everyone in post other than trustees",
    standard=WRES_9,
    source=NHS_ENGLAND,
    pillar="workforce",
    sentence="The share of {who}{place} was {gap} among trustees than among everyone else in post",
    population="people_in_post",
    estimate=estimate,
    needs=needs,
    breakdowns=("organisation_type", "region"),
    characteristics=CHARACTERISTICS,
    caveats=(
        "Trustees are those in the workforce return; an organisation that leaves its board out is not counted here.",
        UNKNOWN_COUNTED,
        SMALL_AND_ADJUSTED,
    ),
)
