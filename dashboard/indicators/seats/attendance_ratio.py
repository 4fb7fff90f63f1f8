"""Attendance: the others' share of meetings attended over that of by-and-for organisations."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.power_ratio import compared
from dashboard.indicators.public_rows import in_the_quarter, on_cells
from dashboard.indicators.seat_card import SEAT_CARD, enough, said_why


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Compare meetings attended of those held, seat by seat."""
    rows = in_the_quarter(counts, "seats").filter(pl.col("held") > 0)
    kept = rows.join(enough(rows), on="quarter", how="semi")
    own, other = (_sums(kept.filter(by_and_for=code), prefix) for code, prefix in (("yes", ""), ("no", "reference_")))
    cells = on_cells(counts, table, own.join(other, on="quarter", how="full", coalesce=True))
    return said_why(compared(cells, table, "good", "meetings"))


def _sums(rows: pl.DataFrame, prefix: str) -> pl.DataFrame:
    return rows.group_by("quarter").agg(
        pl.col("attended").sum().alias(f"{prefix}events"), pl.col("held").sum().alias(f"{prefix}total")
    )


INDICATOR = SEAT_CARD(
    title="Meetings attended, others over by-and-for",
    definition=(
        "The share of meetings that was attended from other organisations' seats, divided by the same share for by-and-for "
        "organisations: above 1, by-and-for organisations come less often."
    ),
    numerator="Meetings attended, of those held, from seats of other organisations",
    denominator="The same for by-and-for organisations",
    unit="ratio",
    estimate=estimate,
    judged=True,
    sentence="Others attended {value} times as often as by-and-for organisations in {quarter}",
)
