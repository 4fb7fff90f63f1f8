"""Seats with a vote: the others' share over that of by-and-for organisations."""

import polars as pl

from dashboard.indicators.seat_card import SEAT_CARD, ratio_of

INDICATOR = SEAT_CARD(
    title="Seats with a vote, others over by-and-for",
    definition=(
        "The share of other organisations' seats that has a vote, divided by the same share for by-and-for organisations: "
        "above 1, by-and-for organisations sit at the table without deciding."
    ),
    numerator="Share of the seats of other organisations with a vote",
    denominator="The same share for by-and-for organisations",
    unit="ratio",
    estimate=ratio_of("seats", "seats", pl.col("voting"), pl.col("voting").is_not_null()),
    judged=True,
    sentence="Others' seats had a vote {value} times as often as those of by-and-for organisations in {quarter}",
)
