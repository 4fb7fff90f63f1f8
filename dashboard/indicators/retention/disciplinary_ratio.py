"""Disciplinary ratio: how many times as likely the staff of a group are to enter a disciplinary process."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.disparity import disparity
from dashboard.indicators.headcounts import STAFF
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.released import over, released
from dashboard.indicators.sources import NHS_ENGLAND, SMALL_AND_ADJUSTED, WRES_3, WRES_3_PUBLISHED


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Those to whom it happened, and all staff."""
    return (table, table.of(STAFF))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The group's share of staff disciplined over that of White staff, with the score interval widened by the noise."""
    frame = over(released(counts, table, "events"), released(counts, table.of(STAFF), "total"))
    return disparity(frame, table, "bad")


INDICATOR = Indicator(
    title="Disciplinary ratio",
    definition=(
        "The share of a group's staff for whom a formal disciplinary process began in two years, divided by the share of "
        "White staff: above 1, the group is disciplined more often."
    ),
    numerator="The group's staff disciplined in the two years over its staff in post",
    denominator="White staff disciplined in the two years over White staff in post",
    unit="ratio",
    polarity="lower is better",
    reference_group="White staff",
    standard=WRES_3,
    source=f"{NHS_ENGLAND}. {WRES_3_PUBLISHED}",
    pillar="workforce",
    population="disciplined",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=("racially_minoritised",),
    judged=True,
    printed=(("WRES 3", "same"), ("SC-WRES 3", "same")),
    methods=("ratio",),
    sentence="In the two years to {quarter} {who} entered a disciplinary process {value} times as often as White staff",
    caveats=(
        "Two years are taken together, as the standard has it, because there are few in one.",
        "Given for racially minoritised staff together, because each ethnic group would be too small.",
        SMALL_AND_ADJUSTED,
    ),
)
