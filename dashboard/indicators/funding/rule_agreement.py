"""By-and-for by the rule, beside what organisations say of themselves; neither overwrites the other."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.sources import DEI_STANDARD, PERCENT_RULE


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Its own table: organisations are counted, and nothing is divided."""
    return (table,)


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Give the released number of organisations in each cell; rounding to three moves it by one at most."""
    number = pl.col("count")
    ends = ((number + by).alias(name) for name, by in (("value", 0), ("lower", -1), ("upper", 1), ("numerator", 0)))
    nothing = (pl.lit(None).alias(name) for name in ("denominator", "base"))
    return answer(counts.table(table).with_columns(*ends, *nothing), table)


INDICATOR = BUSINESS_CARD(
    title="By-and-for by the rule, beside their own word",
    definition=(
        "How many organisations are by-and-for by the rule, of those that say they are and of those that say they are not: at "
        "least 75 % of the board and 50 % of senior staff of known ethnicity are racially minoritised, and the mission is for "
        "communities experiencing racial inequity. A reply that is missing leaves it not known."
    ),
    numerator="Organisations in the cell",
    denominator="None: this is a count of organisations that can be funded",
    unit="organisations",
    polarity="neither",
    reference_group="What organisations say of themselves",
    population="by_and_for_rule",
    source=DEI_STANDARD,
    estimate=estimate,
    needs=needs,
    breakdowns=("by_and_for", "rule_outcome"),
    always=("by_and_for", "rule_outcome"),
    caveats=(PERCENT_RULE, "What an organisation says of itself is never overwritten."),
)
