"""Pounds awarded over the year."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD, TERMS
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.pound_shares import of_the_year


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Add up the grants of the year to the end of each quarter."""
    cells = of_the_year(counts, table, pl.col("amount").sum().alias("pounds"), pl.len().alias("grants"))
    pounds = pl.col("pounds").fill_null(0).round(0)
    ends = (pounds.alias(name) for name in ("value", "lower", "upper", "numerator"))
    return answer(
        cells.with_columns(*ends, pl.col("grants").fill_null(0).alias("denominator"), pl.lit(None).alias("base")), table
    )


INDICATOR = PUBLISHED_CARD(
    title="Pounds awarded",
    definition="The sum of the grants awarded in the year to the end of the quarter, whatever was paid since.",
    numerator="Amount awarded, in pounds",
    denominator="Beside it: how many grants",
    unit="pounds",
    estimate=estimate,
    breakdowns=(*TERMS, "restriction"),
    sentence="{value} were awarded{place} in the year to {quarter}",
)
