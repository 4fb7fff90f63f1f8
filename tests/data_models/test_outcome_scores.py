"""Outcome scores against their own scale."""

import polars as pl
import pytest

from dashboard.ingest.rules.judging import remarks
from data_models.outcome_scores import OutcomeScores
from data_models.templates import examples
from tests.data_models.planting import faults


@pytest.mark.parametrize(
    ("score", "low", "high", "found"),
    [
        (1.0, 1.0, 5.0, set()),
        (5.0, 1.0, 5.0, set()),
        (0.9, 1.0, 5.0, {("score", "score_in_scale")}),
        (5.1, 1.0, 5.0, {("score", "score_in_scale")}),
        (-2.0, -3.0, 3.0, set()),
        (2.0, 2.0, 2.0, {("scale_max", "scale_max_above_scale_min")}),
    ],
)
def test_a_score_is_inside_its_scale(score: float, low: float, high: float, found: set[tuple[str, str]]) -> None:
    """The ends of the scale pass, and a scale must have two ends."""
    assert faults(OutcomeScores, score=score, scale_min=low, scale_max=high) == found


def test_a_missing_wave_is_remarked_on() -> None:
    """A later score without one before is kept, said to be alone, and takes nobody else with it."""
    rows = pl.concat([examples(OutcomeScores)[:1]] * 4).with_columns(
        pl.Series("participant_id", ["a", "a", "b", "c"]),
        pl.Series("wave", ["pre", "post", "post", "pre"]).cast(examples(OutcomeScores).schema["wave"]),
    )
    found = remarks(OutcomeScores, rows, {})

    assert found.select("index", "column", "code").rows() == [(2, "wave", "wave_before_missing")]
