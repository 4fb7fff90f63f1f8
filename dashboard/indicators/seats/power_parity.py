"""Parity of seats, votes, chairs and paid seats: by-and-for organisations' share of each over their share of organisations."""

import polars as pl

from dashboard.estimators.interval import Interval
from dashboard.estimators.proportion import wilson
from dashboard.estimators.weighted import parity_ratio
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.compared import numbers, with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.own_share import own_share
from dashboard.indicators.public_rows import in_the_quarter, on_cells
from dashboard.indicators.seat_card import SEAT_CARD
from dashboard.indicators.sources import OWN_BODIES

POWERS = {
    "seats": pl.lit(value=True),
    "votes": pl.col("voting"),
    "chairs": pl.col("chair"),
    "paid seats": pl.col("paid"),
}
"""Which seats each kind of power is counted in."""

NO_SEATS = "No seat of this kind is on record, so there is no share of them."


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Seats, and the register that the base comes from."""
    return (table, DeclaredTable((), None, "organisations"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Divide the by-and-for share of seats of organisations by their share of the register; Wilson's interval of the first."""
    rows = in_the_quarter(counts, "seats").filter(pl.col("by_and_for").is_in(["yes", "no"]))
    own = (pl.col("by_and_for") == "yes").sum()
    sums = [
        rows.filter(held).group_by("quarter").agg(pl.lit(power).alias("power"), own.alias("own"), pl.len().alias("all"))
        for power, held in POWERS.items()
    ]
    cells = on_cells(counts, table, pl.concat(sums))
    held = cells.join(own_share(counts, "organisations", "organisation_id"), on="quarter", how="left")
    share, base = wilson(numbers(held, "own"), numbers(held, "all")), numbers(held, "base_share")
    figures = with_interval(held, Interval(*(parity_ratio(end, base) for end in share))).with_columns(
        pl.col("own").alias("numerator"),
        pl.col("all").alias("denominator"),
        pl.lit(None).alias("base"),
    )
    words = pl.format("By-and-for organisations hold {} of {}.", "own", "all")
    return answer(figures, table, Impossible(pl.col("value").is_null(), "x", NO_SEATS), note=words)


INDICATOR = SEAT_CARD(
    title="Parity of seats, votes, chairs and pay",
    definition=(
        "By-and-for organisations' share of the seats that organisations hold, of those with a vote, of chairs and of paid "
        "seats, each divided by their share of the organisations in the register: 1 is parity, 0.5 half of it."
    ),
    numerator="By-and-for share of the seats of that kind",
    denominator="By-and-for share of the organisations in the register that can be funded",
    unit="ratio",
    reference_group="Their share of organisations",
    methods=("funding_parity", "proportion"),
    estimate=estimate,
    needs=needs,
    breakdowns=("power",),
    always=("power",),
    caveats=(OWN_BODIES, "People who sit for themselves are in neither share."),
    sentence="By-and-for organisations hold {value} times their share{place} in {quarter}",
)
