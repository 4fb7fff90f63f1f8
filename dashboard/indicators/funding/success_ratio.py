"""Success: how often the others' applications are awarded, over how often those of by-and-for organisations are."""

import numpy as np
import polars as pl

from dashboard.estimators.direction import disadvantage
from dashboard.estimators.interval import Floats
from dashboard.estimators.ratio import katz, miettinen_nurminen
from dashboard.indicators.answer import answer
from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.business_sums import NOT_COMPARED, sums
from dashboard.indicators.compared import numbers, with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.power_ratio import named
from dashboard.indicators.sources import PERCENT_RULE, RACIAL_JUSTICE_AUDIT
from dashboard.indicators.verdicts import verdicts

AWARDS, APPLICATIONS = "awards", "applications"
COUNTS = ("events", "total", "events_reference", "total_reference")


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Compare the released counts of both sides; the textbook interval stands in the note."""
    held = sums(counts, table).rename({AWARDS: "events", APPLICATIONS: "total"})
    others = held.filter(pl.col("by_and_for") == "no").select(
        "quarter", "as_at", *(pl.col(name).alias(f"{name}_reference") for name in ("events", "total"))
    )
    cells = held.join(others, on=["quarter", "as_at"], how="left", maintain_order="left")
    own = pl.col("by_and_for") == "yes"
    paired = cells.with_columns(pl.when(own).then(name).alias(name) for name in COUNTS)
    x, m, y, n = (numbers(paired, name) for name in COUNTS)
    figures = with_interval(paired, disadvantage(miettinen_nurminen(x, m, y, n), "good")).with_columns(
        (pl.col("events") + pl.col("events_reference")).alias("both_events"),
        (pl.col("total") + pl.col("total_reference")).alias("both_total"),
        pl.col("total").alias("numerator"),
        pl.col("total_reference").alias("denominator"),
        pl.lit(None, pl.Int64).alias("base"),
        pl.Series("textbook", _textbook(x, m, y, n), dtype=pl.String),
    )
    judged = verdicts(figures, "both_events", "both_total", "applications")
    words = pl.concat_str(named(pl.col("verdict")), pl.col("textbook"), separator=" ", ignore_nulls=True)
    return answer(judged, table, *NOT_COMPARED, note=words)


def _textbook(x: Floats, m: Floats, y: Floats, n: Floats) -> list[str | None]:
    """Say the success rates, and Katz's interval of their ratio."""
    found = disadvantage(katz(x, m, y, n), "good")
    return [
        f"Awarded: {a / b:.0%} against {c / d:.0%}; interval on the logarithm {low:.2f} to {high:.2f}."
        if np.isfinite([low, high]).all()
        else None
        for a, b, c, d, low, high in zip(x, m, y, n, found.lower, found.upper, strict=True)
    ]


INDICATOR = BUSINESS_CARD(
    title="Applications awarded, others over by-and-for",
    definition=(
        "Of the applications for grants that were decided in the last whole year to the end of March, the share of other "
        "organisations' that was awarded, divided by the same share for by-and-for organisations: above 1, by-and-for "
        "organisations are turned down more often."
    ),
    numerator="Share of other organisations' applications that was awarded",
    denominator="The same share for by-and-for organisations",
    unit="ratio",
    population="grant_applications",
    source=RACIAL_JUSTICE_AUDIT,
    methods=("ratio",),
    estimate=estimate,
    judged=True,
    caveats=(
        PERCENT_RULE,
        "Funders publish what they award; what they decline is known from those who sent it in.",
        "Beside it in the table: applications of by-and-for organisations, and of the others.",
    ),
    sentence="Others' applications were awarded {value} times as often as those of by-and-for organisations",
)
