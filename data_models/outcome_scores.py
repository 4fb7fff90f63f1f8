"""Scores of programme participants before, after and later."""

import polars as pl

from data_models import fields
from data_models.rule import rule
from data_models.table import UploadTable

_PERSON = ("programme_id", "cohort", "participant_id", "measure")
_AFTER_ONLY = pl.col("measure") == "usefulness"
_BEFORE = (pl.col("wave") == "pre").any().over(*_PERSON)

RULES = (
    rule(
        ("score", "scale_min", "scale_max"),
        "score must be between scale_min and scale_max.",
        (pl.col("score") < pl.col("scale_min")) | (pl.col("score") > pl.col("scale_max")),
        code="score_in_scale",
    ),
    rule(
        ("scale_max", "scale_min"),
        "scale_max must be more than scale_min.",
        pl.col("scale_max") <= pl.col("scale_min"),
        code="scale_max_above_scale_min",
    ),
    rule(
        ("wave", *_PERSON),
        "This person has a later score of this measure and none before: they are left out of every change.",
        (pl.col("wave") != "pre") & ~_BEFORE & ~_AFTER_ONLY,
        code="wave_before_missing",
        severity="warning",
    ),
)


class OutcomeScores(
    UploadTable,
    section="Programmes",
    position=14,
    key=("programme_id", "cohort", "participant_id", "measure", "wave"),
    owner="programme_id",
    rules=RULES,
):
    """One row per participant, measure and wave."""

    programme_id: str = fields.programme()
    cohort: str = fields.identifier("Cohort of the programme.", example="2026-27")
    participant_id: str = fields.identifier("Pseudonym of the person; re-keyed on arrival.", pseudonym="participant")
    measure: str = fields.identifier(
        "What is measured. Figures are made of leadership_confidence, isolation, privilege_acknowledgement, belonging, and "
        "usefulness (after only)."
    )
    wave: str = fields.classification("wave", "When it was measured.")
    score: float = fields.number("The person's score.", unit="points of the scale", example=3.0)
    scale_min: float = fields.number("Lowest possible score.", unit="points of the scale", example=1.0)
    scale_max: float = fields.number("Highest possible score.", unit="points of the scale", example=5.0)
