"""Paid time: the others' share of seats that are paid over that of by-and-for organisations."""

import polars as pl

from dashboard.indicators.seat_card import SEAT_CARD, ratio_of

INDICATOR = SEAT_CARD(
    title="Paid seats, others over by-and-for",
    definition=(
        "The share of other organisations' seats whose holder is paid for the time, divided by the same share for "
        "by-and-for organisations: above 1, by-and-for organisations give their time for nothing more often."
    ),
    numerator="Share of the seats of other organisations that are paid",
    denominator="The same share for by-and-for organisations",
    unit="ratio",
    estimate=ratio_of("seats", "seats", pl.col("paid"), pl.col("paid").is_not_null()),
    judged=True,
    sentence="Others' seats were paid {value} times as often as those of by-and-for organisations in {quarter}",
)
