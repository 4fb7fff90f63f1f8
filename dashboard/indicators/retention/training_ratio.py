"""Training ratio: how many times as likely White staff are to take non-mandatory training as the staff of a group."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.disparity import disparity
from dashboard.indicators.headcounts import STAFF
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.released import over, released
from dashboard.indicators.sources import NHS_ENGLAND, SMALL_AND_ADJUSTED, WRES_4, WRES_4_PUBLISHED


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Those to whom it happened, and all staff."""
    return (table, table.of(STAFF))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The share of White staff with non-mandatory training over that of the group, with the score interval widened."""
    frame = over(released(counts, table, "events"), released(counts, table.of(STAFF), "total"))
    return disparity(frame, table, "good")


INDICATOR = Indicator(
    title="Access to non-mandatory training",
    definition=(
        "The share of White staff who took training that was not mandatory in the year, divided by the share of a group's "
        "staff: above 1, the group takes it less often."
    ),
    numerator="White staff with such training in the year over White staff in post",
    denominator="The group's staff with such training in the year over its staff in post",
    unit="ratio",
    polarity="lower is better",
    reference_group="White staff",
    standard=WRES_4,
    source=f"{NHS_ENGLAND}. {WRES_4_PUBLISHED}",
    pillar="workforce",
    population="trained",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=("racially_minoritised",),
    judged=True,
    printed=(("WRES 4", "same"), ("SC-WRES 5", "inverse")),
    methods=("ratio",),
    sentence="In the year to {quarter} White staff took non-mandatory training {value} times as often as {who}",
    caveats=(
        "Whether training was offered and declined, or not offered, is not recorded.",
        "Given for racially minoritised staff together, because each ethnic group would be too small.",
        SMALL_AND_ADJUSTED,
    ),
)
