"""Length of grants: months, weighed by pounds."""

import polars as pl

from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.pound_shares import NOTHING_KNOWN, of_the_year
from dashboard.indicators.sources import NO_SAMPLE, OPEN_AND_TRUSTING, PUBLISHED


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Weigh each grant's months by its pounds; the interval is a weighted mean's, by the normal law."""
    known = pl.col("months").is_not_null()
    pounds, months = pl.col("amount").filter(known), pl.col("months").filter(known)
    mean = (pounds * months).sum() / pounds.sum()
    error = ((pounds * (months - mean)) ** 2).sum().sqrt() / pounds.sum()
    cells = of_the_year(
        counts,
        table,
        mean.alias("value"),
        (mean - 1.96 * error).clip(lower_bound=0).alias("lower"),
        (mean + 1.96 * error).alias("upper"),
        pounds.sum().round(0).alias("numerator"),
        pounds.len().alias("denominator"),
    )
    unknown = Impossible(pl.col("value").is_nan() | pl.col("value").is_null(), "x", NOTHING_KNOWN)
    return answer(cells.with_columns(pl.lit(None).alias("base")), table, unknown)


INDICATOR = PUBLISHED_CARD(
    title="Length of grants",
    definition=(
        "Months that the average pound awarded in the year to the end of the quarter is for: long grants count as much "
        "as their money does."
    ),
    numerator="Pounds in grants whose length is known, times their months",
    denominator="Those pounds",
    unit="months",
    polarity="higher is better",
    source=OPEN_AND_TRUSTING,
    methods=("weighted",),
    estimate=estimate,
    caveats=("The planned length, or that from first to last planned day.", PUBLISHED, NO_SAMPLE),
    sentence="The average pound awarded{place} in the year to {quarter} was for {value}",
)
