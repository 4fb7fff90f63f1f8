"""Influence: how often the others' proposals are adopted, over how often those of by-and-for organisations are."""

import polars as pl

from dashboard.indicators.seat_card import SEAT_CARD, ratio_of

INDICATOR = SEAT_CARD(
    title="Proposals adopted, others over by-and-for",
    definition=(
        "Of the proposals of the year that were decided, the share of other organisations' that was adopted as proposed, "
        "divided by the same share for by-and-for organisations: above 1, by-and-for organisations have less influence."
    ),
    numerator="Share of other organisations' decided proposals that was adopted",
    denominator="The same share for by-and-for organisations",
    unit="ratio",
    population="proposals",
    estimate=ratio_of(
        "proposals", "proposals", pl.col("decision_outcome") == "adopted", pl.col("decision_outcome") != "open"
    ),
    judged=True,
    sentence="Others' proposals were adopted {value} times as often as those of by-and-for organisations",
)
