"""Leaky pipeline: how many times as likely White people are to come from applying to being promoted, over all stages."""

import numpy as np
import polars as pl

from dashboard.estimators.direction import disadvantage
from dashboard.estimators.interval import Floats
from dashboard.estimators.pipeline import product, steepest
from dashboard.indicators.answer import answer
from dashboard.indicators.compared import is_reference, noise, numbers, with_interval, with_reference
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.headcounts import headcount_needs, movers_and_start, without_a_year_before
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.released import over, released
from dashboard.indicators.sources import KLINE, PIPELINE, SMALL_AND_ADJUSTED
from dashboard.indicators.verdicts import verdicts

STAGES = ("being shortlisted", "being appointed", "staying 90 days", "staying a year", "being promoted")
"""What has to be come through, in order."""

_NAMES = ("events", "total", "events_reference", "total_reference")


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Applications by stage, the steps of service, and promotions."""
    return (_applications(table), _steps(table), _steps(table).of("passed_step"), *headcount_needs(table))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The product of the stages' ratios, above 1 where the group is worse off; the note names the worst stage."""
    promoted, too_short = without_a_year_before(counts, movers_and_start(counts, table))
    stages = [with_reference(one, table, "events", "total") for one in (*_before(counts, table), promoted)]
    cells = stages[-1].with_columns(
        pl.min_horizontal(_beside(stages[-1], one)["as_at"] for one in stages).alias("as_at")
    )
    laid = [_beside(cells, one) for one in stages]
    four = [np.stack([numbers(one, name) for one in laid]) for name in _NAMES]
    events, total, theirs, others = np.minimum(four[0], four[1]), four[1], np.minimum(four[2], four[3]), four[3]
    whole = product(events, total, theirs, others, np.stack([noise(one, *_NAMES) for one in laid]))
    figures = with_interval(cells, disadvantage(whole, "good")).with_columns(
        pl.lit(None).alias("numerator"),
        pl.lit(None).alias("denominator"),
        pl.Series("base", np.minimum(total, others).min(axis=0)).fill_nan(None),
        pl.Series("both", (events + theirs).min(axis=0)).fill_nan(None),
        pl.Series("people", (total + others).min(axis=0)).fill_nan(None),
        pl.Series("worst", _worst(events, total, theirs, others), dtype=pl.String),
    )
    said = pl.concat_str("verdict", "worst", separator=" ", ignore_nulls=True)
    return answer(verdicts(figures, "both", "people"), table, too_short, is_reference(table), note=said)


def _before(counts: ProtectedCounts, table: DeclaredTable) -> list[pl.DataFrame]:
    """The four stages before promotion, each as `events` of a `total`."""
    applied, steps = released(counts, _applications(table), "total"), released(counts, _steps(table), "total")
    came = released(counts, _applications(table), "events")
    stayed = released(counts, _steps(table).of("passed_step"), "events")
    hiring = [
        over(_one(came, "recruitment_stage", later), _one(applied, "recruitment_stage", earlier))
        for earlier, later in (("applied", "shortlisted"), ("shortlisted", "appointed"))
    ]
    return hiring + [
        over(_one(stayed, "duration", step), _one(steps, "duration", step)) for step in ("90 days", "1 year")
    ]


def _one(frame: pl.DataFrame, column: str, code: str) -> pl.DataFrame:
    return frame.filter(pl.col(column) == code).drop(column)


def _beside(cells: pl.DataFrame, stage: pl.DataFrame) -> pl.DataFrame:
    """One stage's counts, a row for each cell."""
    keys = ["quarter", "racially_minoritised"]
    return cells.select(keys).join(stage, on=keys, how="left", maintain_order="left")


def _worst(events: Floats, total: Floats, theirs: Floats, others: Floats) -> list[str | None]:
    """Name the stage at which each group loses most, where all stages are shown and one of them loses anything."""
    known = ~np.asarray(np.isnan(events + total + theirs + others)).any(axis=0).reshape(-1)
    lines: list[str | None] = []
    for at in range(events.shape[1]):
        stage = steepest(events[:, at], total[:, at], theirs[:, at], others[:, at]) if known[at] else None
        loses = stage is not None and events[stage, at] * others[stage, at] < theirs[stage, at] * total[stage, at]
        lines.append(f"Most is lost at {STAGES[stage]}." if stage is not None and loses else None)
    return lines


def _applications(table: DeclaredTable) -> DeclaredTable:
    return table.of("applications").across("recruitment_stage")


def _steps(table: DeclaredTable) -> DeclaredTable:
    return table.of("reached_step").across("duration")


INDICATOR = Indicator(
    title="Leaky pipeline",
    definition=(
        "The ratio of White people to a group at five stages, multiplied: shortlisted of those who applied, appointed of "
        "those shortlisted, still there after 90 days and after a year, promoted in a year. Above 1 the group loses more."
    ),
    numerator="White people's share that comes through each stage, multiplied",
    denominator="The group's share that comes through each stage, multiplied",
    unit="ratio",
    polarity="lower is better",
    reference_group="White applicants and staff",
    standard=PIPELINE,
    source=KLINE,
    pillar="workforce",
    population="promoted",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=("racially_minoritised",),
    judged=True,
    methods=("ratio",),
    sentence="From applying to promotion, White people came through {value} times as often as {who}, at the rates of {quarter}",
    caveats=(
        "Nobody is followed from end to end: each stage is taken from those who came to it in the year.",
        "Staff leave and are promoted for many reasons; the ratio within grades says more of each.",
        SMALL_AND_ADJUSTED,
    ),
)
