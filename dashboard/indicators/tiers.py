"""Race disparity ratios between three tiers of a workforce, for the indicators of each step."""

import polars as pl

from dashboard.estimators.race_disparity import race_disparity
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.compared import is_reference, noise, numbers, with_interval, with_reference
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.released import SENIOR, beside, by_grade, in_grades
from dashboard.indicators.sources import NHS_RACE_DISPARITY, RACE_DISPARITY, SMALL_AND_ADJUSTED
from dashboard.indicators.verdicts import verdicts

TIERS = {
    "lower": ("Trainee", "Frontline"),
    "middle": ("Senior practitioner", "Team leader", "Manager"),
    "upper": SENIOR,
}
"""Which grades make up a tier. The NHS cuts its pay bands in the same way: up to 5, 6 and 7, 8a and above."""

NOBODY_THERE = "Nobody of one of the two groups is in one of the two tiers, so there is no ratio."

IDENTITY = "The ratio from lower to upper is the product of lower to middle and middle to upper, up to rounding."
"""How the ratios of the three steps hang together."""

WORDS = {name: ", ".join(grades).lower() for name, grades in TIERS.items()}


def step(low: str, high: str) -> Indicator:
    """Make the indicator of one step between tiers, named by the tiers."""

    def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        return _estimate(counts, table, low, high)

    return Indicator(
        title=f"Race disparity ratio, {low} to {high}",
        definition=(
            f"White staff in the {high} tier for each in the {low} tier, over the same of a group: above 1, the group is "
            f"rarer higher up. {low.capitalize()}: {WORDS[low]}. {high.capitalize()}: {WORDS[high]}."
        ),
        numerator=f"White staff in the {high} tier over White staff in the {low} tier",
        denominator=f"The group's staff in the {high} tier over its staff in the {low} tier",
        unit="ratio",
        polarity="lower is better",
        reference_group="White staff",
        standard=RACE_DISPARITY,
        source=NHS_RACE_DISPARITY,
        pillar="workforce",
        population="staff_in_post",
        estimate=estimate,
        needs=lambda table: (table, by_grade(table)),
        breakdowns=(),
        characteristics=("racially_minoritised",),
        judged=True,
        printed=(("NHS race disparity ratio", "same"),),
        methods=("race_disparity",),
        sentence=f"White staff were {{value}} times as likely as {{who}} to be in the {high} tier and not the {low} one",
        caveats=(
            IDENTITY,
            "It compares who is where on one day, and follows nobody.",
            "Given for racially minoritised staff together: staff by ethnic group and grade are not released.",
            SMALL_AND_ADJUSTED,
        ),
    )


def _estimate(counts: ProtectedCounts, table: DeclaredTable, low: str, high: str) -> pl.DataFrame:
    frame = beside(in_grades(counts, table, TIERS[low], "low"), in_grades(counts, table, TIERS[high], "high"))
    frame = with_reference(frame, table, "low", "high")
    names = ("low", "high", "low_reference", "high_reference")
    below, above, white_below, white_above = (numbers(frame, name) for name in names)
    ratio = race_disparity(below, above, white_below, white_above, noise(frame, *names))
    figures = with_interval(frame, ratio).with_columns(
        pl.col("high").alias("numerator"),
        (pl.col("low") + pl.col("high")).alias("denominator"),
        pl.min_horizontal(pl.col("low") + pl.col("high"), pl.col("low_reference") + pl.col("high_reference")).alias(
            "base"
        ),
    )
    none = Impossible(pl.any_horizontal(pl.col(name) == 0 for name in names), "x", NOBODY_THERE)
    return answer(_judged(figures), table, is_reference(table), none, note=pl.col("verdict"))


def _judged(figures: pl.DataFrame) -> pl.DataFrame:
    """Add the verdict: the events are those higher up, the people those in both tiers."""
    higher = pl.col("high") + pl.col("high_reference")
    both = figures.with_columns(
        higher.alias("events"), (higher + pl.col("low") + pl.col("low_reference")).alias("people")
    )
    return verdicts(both, "events", "people")
