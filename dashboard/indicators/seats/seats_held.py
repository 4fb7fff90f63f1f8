"""Seats: how many, and who holds them."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.public_rows import in_the_quarter
from dashboard.indicators.seat_card import SEAT_CARD, counted


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Count the seats of each quarter."""
    return counted(counts, table, in_the_quarter(counts, "seats"))


INDICATOR = SEAT_CARD(
    title="Seats by who holds them",
    definition="The number of seats on all bodies in the quarter, by who holds them.",
    numerator="Seats in the cell",
    denominator="All seats of the quarter",
    unit="seats",
    polarity="neither",
    reference_group="None",
    estimate=estimate,
    breakdowns=("body_level", "member_type"),
    always=("member_type",),
    sentence="{value} seats{place} in {quarter}",
)
