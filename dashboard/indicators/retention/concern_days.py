"""Days to resolve a concern: how many of the concerns resolved took how long, and how long a typical one took."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.released import over, released
from dashboard.indicators.sources import SC_WRES_CONCERNS, SKILLS_FOR_CARE, SMALL_AND_ADJUSTED
from data_models import CLASSIFICATIONS

BANDS = CLASSIFICATIONS["days_to_resolve"].codes


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The split by days, and all concerns resolved."""
    return (table, table.without("days_to_resolve"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Concerns resolved in each band over all resolved, per cent; the note names the band of the typical concern."""
    frame = over(released(counts, table, "took"), released(counts, table.without("days_to_resolve"), "resolved"))
    figures = scaled(share(frame, "took", "resolved"), 100).with_columns(
        pl.col("took").alias("numerator"), pl.col("resolved").alias("denominator"), pl.col("resolved").alias("base")
    )
    return answer(with_typical(figures), table, nobody("resolved"), note=pl.col("typical"))


def with_typical(frame: pl.DataFrame) -> pl.DataFrame:
    """Add `typical`: the band in which half of those resolved have been, as a sentence; a hidden band counts as nought."""
    rank = pl.col("days_to_resolve").replace_strict(
        dict(zip(BANDS, range(len(BANDS)), strict=True)), return_dtype=pl.Int64
    )
    so_far = pl.col("took").fill_null(0).cum_sum().over("quarter", order_by="rank")
    half = pl.col("took").sum().over("quarter") / 2
    ranked = frame.with_columns(rank.alias("rank")).with_columns((so_far >= half).alias("reached"))
    first = (
        pl.col("days_to_resolve").filter(pl.col("reached")).sort_by(pl.col("rank").filter(pl.col("reached"))).first()
    )
    words = pl.format("A typical concern took {}.", first.over("quarter").str.to_lowercase())
    return ranked.with_columns(pl.when(half > 0).then(words).alias("typical"))


INDICATOR = Indicator(
    title="Days until concerns are resolved",
    definition=(
        "Of the concerns raised in the year to the end of the quarter and resolved by then, the percentage that took so "
        "many days from the day they began to the day they ended."
    ),
    numerator="Concerns resolved within the band of days",
    denominator="All concerns of the year that have been resolved",
    unit="per cent",
    polarity="neither",
    reference_group="None",
    standard=SC_WRES_CONCERNS,
    source=SKILLS_FOR_CARE,
    pillar="workforce",
    population="concerns_resolved",
    estimate=estimate,
    needs=needs,
    breakdowns=("days_to_resolve",),
    characteristics=(None,),
    always=("days_to_resolve",),
    caveats=("What is still open may take longer, and is not in these figures.", SMALL_AND_ADJUSTED),
)
