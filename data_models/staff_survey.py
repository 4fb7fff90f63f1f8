"""Answers to the staff survey."""

import polars as pl

from data_models import fields
from data_models.instruments import INSTRUMENTS
from data_models.rule import rule
from data_models.table import UploadTable


def _range_of(end: str) -> pl.Expr:
    ends = {code: getattr(instrument, end) for code, instrument in INSTRUMENTS.items()}
    return pl.col("instrument").replace_strict(ends, default=None, return_dtype=pl.Int64)


RULES = (
    rule(
        ("score", "instrument"),
        "score must be inside the range of the instrument.",
        (pl.col("score") < _range_of("lowest")) | (pl.col("score") > _range_of("highest")),
        code="score_in_range",
    ),
)


class StaffSurvey(
    UploadTable,
    section="Workforce",
    position=4,
    key=("organisation_id", "quarter", "respondent_id", "instrument", "item"),
    rules=RULES,
):
    """One row per response and item."""

    organisation_id: str = fields.organisation("Organisation the respondent works for.")
    quarter: str = fields.quarter()
    respondent_id: str = fields.identifier("Pseudonym of the respondent; re-keyed on arrival.", pseudonym="respondent")
    respondent_role: str = fields.classification("respondent_role", "Whether the respondent answered as a leader.")
    grade: str = fields.classification("grade", "Grade of the respondent.")
    ethnic_group: str = fields.classification("ethnic_group_upload", "Ethnic group the respondent gave.")
    instrument: str = fields.classification("instrument", "Survey instrument the item belongs to.")
    item: str = fields.identifier("Item of the instrument.")
    score: int = fields.count("Answer, in the range of the instrument; 0 is no and 1 is yes.", maximum=5, example=2)
