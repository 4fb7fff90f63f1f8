"""The `outcome_scores` upload table: what changed for participants."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import polars as pl

from sample_data.attendance import Member
from sample_data.cohorts import LEADERS, STAFF
from sample_data.programmes import LEARNING

SCHEMA: dict[str, type[pl.DataType]] = {
    "programme_id": pl.String,
    "cohort": pl.String,
    "participant_id": pl.String,
    "measure": pl.String,
    "wave": pl.String,
    "score": pl.Float64,
    "scale_min": pl.Int64,
    "scale_max": pl.Int64,
}


@dataclass(frozen=True)
class Measure:
    """One measure of change: its scale, where people begin, and what a programme adds by the end and half a year on."""

    programme: str
    name: str
    scale: tuple[int, int]
    begins: float
    spread: float
    gain: float
    kept: float


MEASURES = (
    Measure(STAFF, "leadership_confidence", (1, 5), 2.8, 0.55, 0.75, 0.65),
    Measure(STAFF, "isolation", (3, 9), 6.0, 1.1, -0.9, -0.7),
    Measure(LEADERS, "privilege_acknowledgement", (1, 5), 3.1, 0.5, 0.45, 0.35),
    Measure(LEARNING, "belonging", (1, 5), 3.0, 0.6, 0.5, 0.5),
)
USEFULNESS = "usefulness"
USEFUL = {STAFF: (0.02, 0.04, 0.13, 0.42, 0.39), LEADERS: (0.04, 0.08, 0.2, 0.42, 0.26)}
"""How completers rate a course, from 1 (of no use) to 5."""

POST_ANSWERED, FOLLOW_UP_ANSWERED = 0.9, 0.65


def rows(enrolments: pl.DataFrame, until: date, rng: np.random.Generator) -> pl.DataFrame:
    """Write scores before, after (completers only) and half a year later, and how useful completers found it."""
    started = enrolments.filter(pl.col("started_on").is_not_null())
    records = [
        record
        for measure in MEASURES
        for member in started.filter(pl.col("programme_id") == measure.programme).iter_rows(named=True)
        for record in _scores(measure, member, until, rng)
    ]
    records += _ratings(started, rng)
    return pl.DataFrame(records, SCHEMA).sort(
        "programme_id", "cohort", "measure", "participant_id", maintain_order=True
    )


def _scores(measure: Measure, member: Member, until: date, rng: np.random.Generator) -> Iterator[Member]:
    low, high = measure.scale
    level = measure.begins + measure.spread * 1.7 * (rng.random(3).sum() - 1.5)
    completed = member["completed_on"]
    waves = {"pre": 0.0}
    answers = rng.random(2)
    if completed and answers[0] < POST_ANSWERED:
        waves["post"] = measure.gain
        if answers[1] < FOLLOW_UP_ANSWERED and completed + timedelta(182) <= until:
            waves["follow-up"] = measure.kept
    for wave, gain in waves.items():
        score = float(np.clip(level + gain + measure.spread * (rng.random(3).sum() - 1.5), low, high))
        yield {
            "programme_id": measure.programme,
            "cohort": member["cohort"],
            "participant_id": member["participant_id"],
            "measure": measure.name,
            "wave": wave,
            "score": round(score, 1),
            "scale_min": low,
            "scale_max": high,
        }


def _ratings(started: pl.DataFrame, rng: np.random.Generator) -> list[Member]:
    """Write ratings at the end, from as many completers as answer anything then."""
    completed = started.filter(pl.col("programme_id").is_in(list(USEFUL)), pl.col("completed_on").is_not_null())
    columns = ("programme_id", "cohort", "participant_id")
    return [
        {
            **dict(zip(columns, member, strict=True)),
            "measure": USEFULNESS,
            "wave": "post",
            "score": float(1 + rng.choice(5, p=USEFUL[member[0]])),
            "scale_min": 1,
            "scale_max": 5,
        }
        for member in completed.select(columns).iter_rows()
        if rng.random() < POST_ANSWERED
    ]
