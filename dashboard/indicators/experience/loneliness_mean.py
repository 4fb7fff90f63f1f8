"""Mean loneliness score: the UCLA scale's three items added up, 3 to 9, on average."""

import numpy as np
import polars as pl

from dashboard.estimators.grouped_mean import grouped_mean
from dashboard.estimators.interval import Interval
from dashboard.indicators.answer import answer
from dashboard.indicators.compared import numbers, with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.hidden_below import HIDDEN_BELOW
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.released import released
from dashboard.indicators.sources import GROUPED_MEAN, SMALL_AND_ADJUSTED, UCLA_3
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED
from data_models import CLASSIFICATIONS

SCORE = "loneliness_score"
SCORES = CLASSIFICATIONS[SCORE].codes
MOST_HIDDEN = 3
"""With more scores hidden than that there is no mean."""


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """How many have each score."""
    return (table.across(SCORE),)


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The mean over the released counts; a hidden score has between nobody and nine, which its interval allows for."""
    keys = ["quarter", *table.dimensions]
    frame = released(counts, table.across(SCORE), "people")
    order = pl.col(SCORE).replace_strict(dict(zip(SCORES, range(len(SCORES)), strict=True)), return_dtype=pl.Int64)
    frame = frame.sort([pl.col(name) for name in keys] + [order], maintain_order=True)
    people, noise = (numbers(frame, name).reshape(-1, len(SCORES)) for name in ("people", "people_variance"))
    found = [_mean(of, np.nan_to_num(doubt)) for of, doubt in zip(people, noise, strict=True)]
    cells = frame.group_by(keys, maintain_order=True).agg(
        pl.col("people").sum().cast(pl.Int64).alias("denominator"), pl.col("as_at").min()
    )
    ends = Interval(*(np.array(end, dtype=np.float64) for end in zip(*found, strict=True)))
    figures = with_interval(cells, ends).with_columns(
        pl.lit(None).alias("numerator"), pl.col("denominator").alias("base")
    )
    return answer(figures, table)


def _mean(
    people: np.ndarray[tuple[int, ...], np.dtype[np.float64]], noise: np.ndarray[tuple[int, ...], np.dtype[np.float64]]
) -> Interval:
    if np.isnan(people).sum() > MOST_HIDDEN:
        nothing = np.array(np.nan)
        return Interval(nothing, nothing, nothing)
    return grouped_mean([float(one) for one in SCORES], people, noise, HIDDEN_BELOW)


INDICATOR = Indicator(
    title="Mean loneliness score",
    definition=(
        "The mean of the sums of the three items of the UCLA scale, each from 1 to 3: from 3, hardly ever lonely, to 9, often. "
        "It stands beside the share who are lonely, because a share says nothing of how lonely."
    ),
    numerator="The sum of everybody's scores, from how many have each",
    denominator="Respondents who answered all three items",
    unit="score",
    polarity="lower is better",
    reference_group="None",
    standard=UCLA_3,
    source=GROUPED_MEAN,
    pillar="workforce",
    population="loneliness_scores",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=(None, "racially_minoritised"),
    methods=("grouped_mean",),
    sentence="The mean loneliness score of {who} was {value} of 9 in the staff survey for {quarter}",
    caveats=(
        SURVEYED,
        ANSWERED,
        "A score that fewer than ten people have is hidden and taken for four and a half people; the interval allows for none to nine.",
        SMALL_AND_ADJUSTED,
    ),
)
