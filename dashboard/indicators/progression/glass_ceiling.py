"""Glass-ceiling index: a group's share of all staff over its share of senior staff."""

import polars as pl

from dashboard.estimators.glass_ceiling import glass_ceiling
from dashboard.indicators.answer import Impossible, answer, nobody
from dashboard.indicators.compared import noise, numbers, with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.released import SENIOR, beside, by_grade, in_grades, over, part_and_whole
from dashboard.indicators.sources import EIGE, EIGE_INDEX, SMALL_AND_ADJUSTED, UNKNOWN_COUNTED

NOBODY_SENIOR = "Nobody of this group is a senior manager or executive, so there is no index."


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Staff and staff by grade, each with and without the group."""
    return (table, table.everyone, by_grade(table), by_grade(table.everyone))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Share of the pool over share of the top, the top being part of the pool."""
    frame = beside(part_and_whole(counts, table, "pool", "staff"), in_grades(counts, table, SENIOR, "top"))
    frame = over(frame, in_grades(counts, table.everyone, SENIOR, "seniors"))
    names = ("top", "seniors", "pool", "staff")
    top, seniors, pool, staff = (numbers(frame, name) for name in names)
    index = glass_ceiling(top, seniors, pool, staff, noise(frame, *names))
    figures = with_interval(frame, index).with_columns(
        pl.col("top").alias("numerator"),
        pl.col("seniors").alias("denominator"),
        pl.min_horizontal("pool", "seniors").alias("base"),
    )
    return answer(figures, table, nobody("pool"), Impossible(pl.col("top") == 0, "x", NOBODY_SENIOR))


INDICATOR = Indicator(
    title="Glass-ceiling index",
    definition=(
        "A group's share of all staff, divided by its share of senior managers and executives: 1 is no ceiling, above 1 "
        "the group is rarer at the top than among all staff, and the higher the thicker the ceiling."
    ),
    numerator="Percentage of staff in post who are from the group",
    denominator="Percentage of senior managers and executives who are from the group",
    unit="ratio",
    polarity="lower is better",
    reference_group="All staff in post",
    standard=EIGE,
    source=EIGE_INDEX,
    pillar="workforce",
    population="staff_in_post",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=("racially_minoritised",),
    sentence="The share of {who} among all staff was {value} times their share among senior staff",
    caveats=(
        "The institute's own index is of women; the same arithmetic is used here for ethnic groups.",
        UNKNOWN_COUNTED,
        SMALL_AND_ADJUSTED,
    ),
)
