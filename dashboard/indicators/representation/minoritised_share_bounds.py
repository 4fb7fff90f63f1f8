"""Bounds on the racially minoritised share: what if everyone of unknown ethnicity were, or nobody."""

import polars as pl

from dashboard.indicators.answer import Impossible, answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.known import NOBODY_KNOWN, known_needs, known_people, one_group
from dashboard.indicators.released import beside
from dashboard.indicators.sources import NHS_ENGLAND, SMALL_AND_ADJUSTED, WRES_1

NOTE = (
    "Lower: nobody whose ethnicity is unknown is racially minoritised. Upper: everybody is. These are bounds, "
    "not a confidence interval."
)


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Everyone, and who of them is racially minoritised."""
    return known_needs(table.by("racially_minoritised"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Share of those whose ethnicity is known, between the shares under the two extreme suppositions.

    Noise can carry a part past its whole, so the group is held within the known and the known within everyone.
    """
    people = pl.col("people")
    known = pl.min_horizontal("known", people)
    group = pl.min_horizontal("minoritised", known)
    able = pl.all_horizontal(one.is_not_null() for one in (pl.col("known"), pl.col("minoritised"))) & (known > 0)
    split = table.by("racially_minoritised")
    frame = beside(known_people(counts, split), one_group(counts, split, "yes", "minoritised"))
    figures = frame.with_columns(
        pl.when(able).then(100 * group / known).alias("value"),
        pl.when(able).then(100 * group / people).alias("lower"),
        pl.when(able).then(100 * (group + people - known) / people).alias("upper"),
        pl.col("minoritised").alias("numerator"),
        pl.col("known").alias("denominator"),
        pl.col("known").alias("base"),
    )
    return answer(figures, table, nobody("people"), Impossible(pl.col("known") == 0, "z", NOBODY_KNOWN), note=NOTE)


INDICATOR = Indicator(
    title="Racially minoritised share, with bounds for unknown ethnicity",
    definition=(
        "Of the people in post whose ethnicity is known, the percentage who are racially minoritised, and how low or "
        "high it could be if everyone whose ethnicity is unknown were counted one way or the other."
    ),
    numerator="Racially minoritised people in post",
    denominator="People in post whose ethnicity is known; everyone in post for the bounds",
    unit="per cent",
    polarity="nearer to parity is better",
    reference_group="None",
    standard=f"{WRES_1}, with bounds for unknown ethnicity",
    source=NHS_ENGLAND,
    pillar="workforce",
    sentence="{value} of the people in post{place} whose ethnicity is known were racially minoritised",
    population="people_in_post",
    estimate=estimate,
    needs=needs,
    characteristics=(None,),
    caveats=("The bounds say nothing of chance: they say what the gap in the records could hide.", SMALL_AND_ADJUSTED),
)
