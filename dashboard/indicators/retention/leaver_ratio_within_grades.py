"""Leaver ratio within grades: the same comparison among staff of the same grade, put together."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.headcounts import headcount_needs, movers_and_mean, without_a_year_before
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.released import by_grade
from dashboard.indicators.sources import SC_WRES_8, SKILLS_FOR_CARE, SMALL_AND_ADJUSTED
from dashboard.indicators.stratified import NO_GRADE, stratified


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The comparison itself, and the same by grade."""
    return (*headcount_needs(table), *headcount_needs(by_grade(table)))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The Mantel-Haenszel ratio of the two leaver rates over grades, with the interval of Greenland and Robins."""
    frame, too_short = without_a_year_before(counts, movers_and_mean(counts, table))
    return stratified(frame, movers_and_mean(counts, by_grade(table)), table, "bad", too_short)


INDICATOR = Indicator(
    title="Leaver ratio within grades",
    definition=(
        "The leaver rate of a group over that of White staff of the same grade, put together over all grades by the "
        "method of Mantel and Haenszel, so that a different mix of grades cannot pose as a disparity."
    ),
    numerator="The group's leavers in the year over its mean headcount, grade by grade",
    denominator="White leavers in the year over their mean headcount, grade by grade",
    unit="ratio",
    polarity="lower is better",
    reference_group="White staff of the same grade",
    standard=f"{SC_WRES_8}, stratified by grade",
    source=f"{SKILLS_FOR_CARE}; Greenland and Robins, Biometrics 41 (1985)",
    pillar="workforce",
    population="leavers",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=("racially_minoritised",),
    judged=True,
    printed=(("SC-WRES 8", "same"),),
    methods=("mantel_haenszel",),
    sentence="In the year to {quarter} {who} left {value} times as often as White staff of the same grade",
    caveats=(
        NO_GRADE,
        "Given for racially minoritised staff together: by ethnic group and grade, too few people would be in each cell.",
        SMALL_AND_ADJUSTED,
    ),
)
