"""Perception gap: leaders who say that they acknowledge their privilege, less staff who say it of them."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import gap, scaled
from dashboard.indicators.released import beside, released
from dashboard.indicators.sources import RESEARCH, SMALL_AND_ADJUSTED
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED, TWO_PARTS


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The one table of roles and answers."""
    return (table.across("answer", "respondent_role"),)


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Leaders' percentage less staff's, in percentage points, with Newcombe's interval."""
    frame = beside(_of(counts, table, "leader", "leaders"), _of(counts, table, "staff", "raters"))
    figures = scaled(gap(frame, ("leaders_yes", "leaders"), ("raters_yes", "raters")), 100).with_columns(
        pl.col("leaders_yes").alias("numerator"),
        pl.col("leaders").alias("denominator"),
        pl.min_horizontal("leaders", "raters").alias("base"),
    )
    return answer(figures, table, nobody("leaders"), nobody("raters"))


def _of(counts: ProtectedCounts, table: DeclaredTable, role: str, name: str) -> pl.DataFrame:
    """One role: those who said yes, and everybody who answered."""
    held = released(counts, needs(table)[0], f"{name}_yes").filter(pl.col("respondent_role") == role)
    yes, no = (held.filter(pl.col("answer") == one).drop("answer", "respondent_role") for one in ("yes", "no"))
    both = beside(yes, no.rename({f"{name}_yes": "no", f"{name}_yes_variance": "no_variance"}))
    return both.with_columns(
        (pl.col(f"{name}_yes") + pl.col("no")).alias(name),
        (pl.col(f"{name}_yes_variance") + pl.col("no_variance")).alias(f"{name}_variance"),
    ).drop("no", "no_variance")


INDICATOR = Indicator(
    title="Perception gap on privilege",
    definition=(
        "The percentage of leaders who rate their own acknowledgement of privilege at 4 or 5 of 5, less the percentage of "
        "staff who rate their leaders' so. Above nought, leaders see more of it in themselves than staff see in them."
    ),
    numerator="Percentage of leaders who rate themselves 4 or 5",
    denominator="Subtracted: percentage of staff who rate their leaders 4 or 5",
    unit="percentage points",
    polarity="nearer to parity is better",
    reference_group="Staff who rate their leaders",
    standard="Leader and staff ratings of one item, compared",
    source=RESEARCH,
    pillar="workforce",
    population="privilege_answers",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=(None,),
    sentence="In the staff survey for {quarter} acknowledgement of privilege was rated {gap} by leaders than by their staff",
    methods=("difference",),
    caveats=(SURVEYED, ANSWERED, TWO_PARTS, SMALL_AND_ADJUSTED),
)
