"""Mean grant: pounds over grants."""

import polars as pl

from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.pound_shares import NONE_AWARDED, of_the_year
from dashboard.indicators.sources import PUBLISHED


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Divide the year's pounds by its grants; the interval is the mean's, by the normal law."""
    amount = pl.col("amount")
    half = 1.96 * amount.std() / amount.len().sqrt()
    cells = of_the_year(
        counts,
        table,
        amount.mean().alias("value"),
        (amount.mean() - half).clip(lower_bound=0).alias("lower"),
        (amount.mean() + half).alias("upper"),
        amount.sum().round(0).alias("numerator"),
        pl.len().alias("denominator"),
    )
    none = Impossible(pl.col("denominator").is_null(), "z", NONE_AWARDED)
    return answer(cells.with_columns(pl.lit(None).alias("base")), table, none)


INDICATOR = PUBLISHED_CARD(
    title="Mean grant",
    definition="Pounds awarded in the year to the end of the quarter, divided by the number of grants.",
    numerator="Pounds awarded",
    denominator="Grants awarded",
    unit="pounds",
    methods=("mean_grant",),
    estimate=estimate,
    caveats=(PUBLISHED, "A few large grants move a mean; the ratio of medians does not mind them."),
    sentence="The mean grant{place} was {value} in the year to {quarter}",
)
