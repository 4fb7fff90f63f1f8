"""Promotion ratio within grades: the same comparison among staff who started in the same grade, put together."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.headcounts import headcount_needs, movers_and_start, without_a_year_before
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.released import by_grade
from dashboard.indicators.sources import KLINE, PROMOTION, SMALL_AND_ADJUSTED
from dashboard.indicators.stratified import NO_GRADE, stratified


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The comparison itself, and the same by grade."""
    return (*headcount_needs(table), *headcount_needs(by_grade(table)))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The Mantel-Haenszel ratio of the two promotion rates over grades, with the interval of Greenland and Robins."""
    frame, too_short = without_a_year_before(counts, movers_and_start(counts, table))
    return stratified(frame, movers_and_start(counts, by_grade(table)), table, "good", too_short)


INDICATOR = Indicator(
    title="Promotion ratio within grades",
    definition=(
        "The promotion rate of White staff over that of a group's staff who started the year in the same grade, put "
        "together over all grades by the method of Mantel and Haenszel."
    ),
    numerator="Percentage of White staff of a year before who were promoted, grade by grade",
    denominator="Percentage of the group's staff of a year before who were promoted, grade by grade",
    unit="ratio",
    polarity="lower is better",
    reference_group="White staff of the same grade",
    standard=f"{PROMOTION}, stratified by grade",
    source=f"{KLINE}; Greenland and Robins, Biometrics 41 (1985)",
    pillar="workforce",
    population="promoted",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=("racially_minoritised",),
    judged=True,
    printed=(("promotion rate ratio, group over White", "inverse"),),
    methods=("mantel_haenszel",),
    sentence="In the year to {quarter} White staff were promoted {value} times as often as {who} of the same grade",
    caveats=(
        NO_GRADE,
        "Given for racially minoritised staff together: by ethnic group and grade, too few people would be in each cell.",
        SMALL_AND_ADJUSTED,
    ),
)
