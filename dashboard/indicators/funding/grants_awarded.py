"""Grants awarded: how many, over the year."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD, TERMS
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.pound_shares import of_the_year


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Count the grants of the year to the end of each quarter; nothing is nought, because nothing is hidden."""
    cells = of_the_year(counts, table, pl.len().cast(pl.Int64).alias("grants"))
    number = pl.col("grants").fill_null(0)
    nothing = (pl.lit(None).alias(name) for name in ("denominator", "base"))
    ends = (number.alias(name) for name in ("value", "lower", "upper", "numerator"))
    return answer(cells.with_columns(*ends, *nothing), table)


INDICATOR = PUBLISHED_CARD(
    title="Grants awarded",
    definition="The number of grants awarded in the year to the end of the quarter.",
    numerator="Grants with an award date in the year",
    denominator="None: this is a count",
    unit="grants",
    estimate=estimate,
    breakdowns=(*TERMS, "restriction"),
    sentence="{value} grants were awarded{place} in the year to {quarter}",
)
