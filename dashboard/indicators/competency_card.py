"""What the cards on cultural competency have in common: a journey, so that nothing here is passed, failed or ranked."""

from functools import partial

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.business_sums import Estimate, quotient, sums
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.sources import A_JOURNEY, JOURNEY, THREE_ORGANISATIONS

COMPETENCY_CARD = partial(
    Indicator,
    polarity="neither",
    reference_group="None",
    standard=JOURNEY,
    source=A_JOURNEY,
    pillar="cultural competency",
    characteristics=(None,),
    caveats=(THREE_ORGANISATIONS,),
)
"""A card on organisations' own assessments or on materials; any of these words can be said anew."""


def itself(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Its own table: organisations are counted, and nothing is divided."""
    return (table,)


def organisations(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Give the released number of organisations in each cell, and how far rounding can have moved it."""
    number = pl.col("count").cast(pl.Float64)
    half = (pl.col("variance") * 12).sqrt() / 2
    nothing = (pl.lit(None).alias(name) for name in ("denominator", "base"))
    figures = counts.table(table).with_columns(
        number.alias("value"),
        (number - half).alias("lower"),
        (number + half).alias("upper"),
        number.alias("numerator"),
        *nothing,
    )
    return answer(figures, table)


def part_of(held: pl.DataFrame, part: str, whole: str) -> pl.DataFrame:
    """Add the figures of a released sum that is a part of another, in per cent: rounding cannot make it more than all."""
    return quotient(held, part, whole, 100).with_columns(pl.col("value", "upper").clip(upper_bound=100))


def rated(part: str, whole: str) -> Estimate:
    """Make the estimate of one released sum out of another, in per cent with Wilson's interval: who rates is a sample.

    Parameters
    ----------
    part, whole
        Codes of `amount_of`.
    """

    def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        held = sums(counts, table)
        noise = (((pl.col(f"{name} half") * 2) ** 2 / 12).alias(f"{name}_variance") for name in (part, whole))
        figures = scaled(share(held.with_columns(noise), part, whole), 100)
        return answer(
            figures.with_columns(
                pl.col(part).alias("numerator"), pl.col(whole).alias("denominator"), pl.lit(None).alias("base")
            ),
            table,
        )

    return estimate
