"""Released typical pay, and the gaps between groups, for medians and means alike."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.compared import is_reference
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.references import REFERENCES
from dashboard.indicators.released import released
from dashboard.indicators.sources import PAY_GUIDANCE
from dashboard.indicators.staff_pay import WHO

NORMAL = 1.959964
"""Half the width of a 95 % interval, in standard errors."""

LEVELS = ("racially_minoritised", "ethnic_group")

ROUNDED = (
    "Pay is given to the nearest £500, of 20 people or more in three organisations; the interval holds what that, the keyed "
    "rank and chance leave open."
)

CAVEATS = (
    WHO,
    ROUNDED,
    "It says what people are paid, and nothing of whether work of equal value is paid alike.",
)


def typical(kind: str, population: str, sentence: str) -> Indicator:
    """Make the indicator of typical pay itself."""

    def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        pay = pl.col("pay")
        error = NORMAL * pl.col("pay_variance").sqrt()
        figures = released(counts, table, "pay").with_columns(
            pay.alias("value"),
            (pay - error).clip(lower_bound=0).alias("lower"),
            (pay + error).alias("upper"),
            pl.lit(None).alias("numerator"),
            pl.lit(None).alias("denominator"),
            pay.alias("base"),
        )
        return answer(figures, table)

    return Indicator(
        title=f"{kind.capitalize()} pay",
        definition=f"The {kind} full-time equivalent salary of staff in post, in pounds a year.",
        numerator=f"The {kind} salary of the group's staff",
        denominator="None: this is an amount",
        unit="pounds",
        polarity="neither",
        reference_group="None",
        standard="Ethnicity pay reporting, the statutory gender pay gap calculation applied to ethnic groups",
        source=PAY_GUIDANCE,
        pillar="workforce",
        population=population,
        estimate=estimate,
        breakdowns=(),
        characteristics=(None, *LEVELS),
        caveats=CAVEATS,
        methods=("pay_gap",),
        sentence=sentence,
    )


def pay_gap(kind: str, population: str) -> Indicator:
    """Make the indicator of the gap between a group's typical pay and the reference group's."""
    return Indicator(
        title=f"{kind.capitalize()} pay gap",
        definition=(
            f"The {kind} salary of White staff less that of a group, in per cent of the former: 8% means that the group "
            "is paid 92p for each £1. Below nought, the group is paid more."
        ),
        numerator=f"The {kind} salary of White staff less the {kind} salary of the group's staff",
        denominator=f"The {kind} salary of White staff; in downloads the two salaries stand as numerator and denominator",
        unit="per cent gap",
        polarity="nearer to parity is better",
        reference_group="White staff",
        standard="Ethnicity pay reporting, the statutory gender pay gap calculation applied to ethnic groups",
        source=PAY_GUIDANCE,
        pillar="workforce",
        population=population,
        estimate=_gap,
        breakdowns=(),
        characteristics=LEVELS,
        caveats=CAVEATS,
        methods=("pay_gap",),
        sentence=f"For each £1 that White staff are paid at the {kind}, {{who}} are paid {{pence}}",
    )


def _gap(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The gap of the two released amounts; its interval by the delta method on their ratio."""
    level = str(table.characteristic)
    pay = released(counts, table, "pay")
    columns = ("pay", "pay_variance")
    theirs = pay.filter(pl.col(level) == REFERENCES[level]).select(
        "quarter", *(pl.col(one).alias(f"white_{one}") for one in columns)
    )
    frame = pay.join(theirs, on="quarter", how="left", maintain_order="left")
    ratio = pl.col("pay") / pl.col("white_pay")
    spread = (
        pl.col("pay_variance") / pl.col("pay") ** 2 + pl.col("white_pay_variance") / pl.col("white_pay") ** 2
    ).sqrt()
    error = NORMAL * ratio * spread
    figures = frame.with_columns(
        (100 * (1 - ratio)).alias("value"),
        (100 * (1 - ratio - error)).alias("lower"),
        (100 * (1 - ratio + error)).alias("upper"),
        pl.col("pay").alias("numerator"),
        pl.col("white_pay").alias("denominator"),
        pl.min_horizontal("pay", "white_pay").alias("base"),
    )
    return answer(figures, table, is_reference(table))
