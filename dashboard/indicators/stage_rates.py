"""Rates from one stage of recruitment to a later one, and how unlike they are between groups."""

from collections.abc import Callable

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.disparity import disparity
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.released import by_grade
from dashboard.indicators.stages import at_stage, staged, two_stages
from dashboard.indicators.standards import also, four_fifths, share_ratio, together
from dashboard.indicators.stratified import stratified

Estimate = Callable[[ProtectedCounts, DeclaredTable], pl.DataFrame]


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The stages of the group, and of everyone."""
    return (staged(table), staged(table.everyone))


def needs_by_grade(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The same, and by grade."""
    return (*needs(table), *needs(by_grade(table)))


def stage_rate(later: str, earlier: str) -> Estimate:
    """Make the estimate of how many per cent of those at one stage came to a later one, with Wilson's interval."""

    def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        frame = two_stages(counts, table, later, earlier)
        figures = scaled(share(frame, "events", "total"), 100).with_columns(
            pl.col("events").alias("numerator"), pl.col("total").alias("denominator"), pl.col("total").alias("base")
        )
        return answer(figures, table, nobody("total"))

    return estimate


def stage_ratio(later: str, earlier: str) -> Estimate:
    """Make the disadvantage ratio of that rate: the reference group's over the group's, for it is good to go on.

    Beside it stand the four-fifths rule and, from applying to being appointed, the share of appointments over the share of
    applications, as Business in the Community prints it.
    """

    def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        frame = two_stages(counts, table, later, earlier)
        said = four_fifths(frame, table)
        if (later, earlier) == ("appointed", "applied"):
            said = together(said, share_ratio(frame, _everyone(counts, table, later, earlier), table))
        return also(disparity(frame, table, "good"), table, said)

    return estimate


def stage_ratio_within_grades(later: str, earlier: str) -> Estimate:
    """Make the same ratio among applicants for posts of the same grade, put together over grades."""

    def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        cells, strata = (two_stages(counts, one, later, earlier) for one in (table, by_grade(table)))
        return stratified(cells, strata, table, "good")

    return estimate


def _everyone(counts: ProtectedCounts, table: DeclaredTable, later: str, earlier: str) -> pl.DataFrame:
    """Everyone at both stages, of the quarter that the figures of the groups are of."""
    whole = at_stage(counts, table.everyone, earlier, "all_total")
    return whole.join(
        at_stage(counts, table.everyone, later, "all_events").drop("as_at"),
        on=["quarter", *table.breakdowns],
        maintain_order="left",
    )
