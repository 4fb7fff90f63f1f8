"""Pass-through: how much of each £100 of partnerships' budgets reaches partners, fees taken off."""

import polars as pl

from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.business_sums import AMOUNT, sums
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.sources import COUNTED_WHOLE, PERCENT_RULE

BUDGETS, FEES, KEPT = "partners' budgets", "management fees", "kept by leads"
NEITHER = "Partners of whom it is not known are left out."


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The budgets and fees of partners, and what leads keep before fees."""
    return (table.across(AMOUNT), table.across(AMOUNT).of("lead_money"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Divide what each kind of partner gets by everything; where one sum is hidden there is no whole, and no share."""
    partners = sums(counts, table).filter(pl.col("by_and_for") != "unknown")
    kept = sums(counts, table.of("lead_money")).filter(by_and_for="no").select("quarter", KEPT, f"{KEPT} half")
    hidden = pl.col(BUDGETS).is_null().any() | pl.col(FEES).is_null().any()
    paid = partners.group_by("quarter").agg(
        pl.when(hidden).then(None).otherwise(pl.col(name).sum()).alias(name) for name in (BUDGETS, f"{BUDGETS} half")
    )
    whole = paid.join(kept, on="quarter").select(
        "quarter",
        (pl.col(BUDGETS) + pl.col(KEPT)).alias("whole"),
        (pl.col(f"{BUDGETS} half") + pl.col(f"{KEPT} half")).alias("room"),
    )
    cells = sums(counts, table).join(whole, on="quarter", how="left", maintain_order="left")
    net, slack = pl.col(BUDGETS) - pl.col(FEES), pl.col(f"{BUDGETS} half") + pl.col(f"{FEES} half")
    figures = cells.with_columns(
        (100 * net / pl.col("whole")).alias("value"),
        (100 * (net - slack).clip(lower_bound=0) / (pl.col("whole") + pl.col("room"))).alias("lower"),
        (100 * (net + slack) / (pl.col("whole") - pl.col("room"))).alias("upper"),
        pl.lit(None).alias("base"),
        net.alias("numerator"),
        pl.col("whole").alias("denominator"),
    )
    return answer(figures, table, Impossible(pl.col("by_and_for") == "unknown", "z", NEITHER))


INDICATOR = BUSINESS_CARD(
    title="What reaches partners",
    definition=(
        "Of every £100 in the budgets of partnerships, how many pounds reach by-and-for partners and other partners once the "
        "lead's fee is taken off; the rest stays with lead organisations."
    ),
    numerator="Partners' budgets less management fees",
    denominator="Budgets of partnerships: what leads keep, and partners' budgets",
    unit="per cent",
    population="partner_money",
    needs=needs,
    methods=("rounded_quotient",),
    estimate=estimate,
    drawn="flow",
    caveats=(PERCENT_RULE, COUNTED_WHOLE),
    sentence="Of each £100 of partnerships' budgets, {value} reached partners{place} in {quarter}",
)
