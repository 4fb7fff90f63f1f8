"""The reciprocity gap: how much better leads think of a partnership than their partners do."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.business_sums import sums
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.sources import PERCENT_RULE

NORMAL = 1.96


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Take the mean difference of the released marks, with the normal interval of paired differences."""
    held = sums(counts, table)
    pairs = pl.col("pairs").cast(pl.Float64)
    mean = (pl.col("marks of leads") - pl.col("marks of partners")) / pairs
    spread = ((pl.col("squared differences") - pairs * mean**2).clip(lower_bound=0) / (pairs - 1)).sqrt()
    half = NORMAL * spread / pairs.sqrt()
    there = pairs > 1
    figures = held.with_columns(
        pl.when(there).then(mean).alias("value"),
        pl.when(there).then(mean - half).alias("lower"),
        pl.when(there).then(mean + half).alias("upper"),
        pl.lit(None).alias("numerator"),
        pl.col("pairs").alias("denominator"),
        pl.lit(None).alias("base"),
    )
    return answer(figures, table)


INDICATOR = BUSINESS_CARD(
    title="Reciprocity gap",
    definition=(
        "The lead's mark for the partnership less the partner's, 1 to 5 each, on average over partners: above 0, leads think "
        "better of partnerships than those who work under them."
    ),
    numerator="Sum of the leads' marks less the partners'",
    denominator="Partners in partnerships",
    unit="marks",
    reference_group="The partner's own mark",
    population="partner_marks",
    methods=("paired",),
    estimate=estimate,
    caveats=(PERCENT_RULE, "The interval is a normal one of paired differences."),
    sentence="Leads marked partnerships {value} against their partners{place} in {quarter}",
)
