"""Agreement of the by-and-for rule with what organisations say of themselves."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.sources import DEI_STANDARD, PERCENT_RULE

RULE = "rule_outcome"
STEP = 1
"""How far rounding to three can have moved a number of organisations."""
FEW = 2
"""The most organisations that a hidden number can stand for: three are shown."""


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The organisations by their own word and by the rule."""
    return (table.across(RULE),)


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Divide those on whom the rule agrees by all on whom it says anything.

    Numbers are rounded to three, and the ends say how far that can have moved the share. Where those on whom the rule does
    not agree are too few to show, the ends count none of them and two, and the value one.
    """
    held = counts.table(table.across(RULE)).with_columns(pl.col("quarter", "by_and_for", RULE, "as_at").cast(pl.String))
    number = pl.col("count").cast(pl.Float64)
    agrees = pl.col(RULE) == pl.col("by_and_for")
    differs = ~agrees & (pl.col(RULE) != "unknown")
    sums = held.group_by("quarter", "by_and_for", maintain_order=True).agg(
        number.filter(agrees).first().alias("numerator"),
        number.filter(differs).first().alias("others"),
        pl.col("as_at").min(),
    )
    agreed, others = pl.col("numerator"), pl.col("others")
    shares = {
        "value": (agreed, others.fill_null(1)),
        "lower": (agreed - STEP, (others + STEP).fill_null(FEW)),
        "upper": (agreed + STEP, (others - STEP).fill_null(0)),
    }
    figures = sums.with_columns(
        *((100 * part / (part + rest)).alias(name) for name, (part, rest) in shares.items()),
        (pl.col("numerator") + pl.col("others")).alias("denominator"),
        pl.lit(None).alias("base"),
    )
    return answer(figures, table)


INDICATOR = BUSINESS_CARD(
    title="Agreement of the rule with their own word",
    definition=(
        "Of the organisations that say they are by-and-for and of whom enough is known for the rule, the percentage that are so "
        "by the rule as well; and of those that say they are not, the percentage that are not."
    ),
    numerator="Organisations of which the rule says what they say",
    denominator="Organisations of which enough is known for the rule",
    unit="per cent",
    polarity="neither",
    reference_group="What organisations say of themselves",
    population="by_and_for_rule",
    source=DEI_STANDARD,
    methods=("rounded_quotient",),
    estimate=estimate,
    needs=needs,
    caveats=(
        PERCENT_RULE,
        (
            "Organisations are counted to the nearest three, and the range says how far that can have moved the share; where one "
            "or two differ they are hidden, and the range counts none of them, and two."
        ),
        "What an organisation says of itself is never overwritten, and a missing reply is no disagreement.",
    ),
)
