"""Who names whom in the network survey of a programme."""

import polars as pl

from data_models import fields
from data_models.rule import rule
from data_models.table import UploadTable

RULES = (
    rule(
        ("to_participant_id", "from_participant_id"),
        "Nobody names themselves.",
        pl.col("to_participant_id") == pl.col("from_participant_id"),
        code="tie_to_another",
    ),
)


class NetworkTies(
    UploadTable,
    section="Programmes",
    position=15,
    key=("programme_id", "wave", "from_participant_id", "to_participant_id"),
    owner="programme_id",
    rules=RULES,
):
    """One row per tie named in a wave."""

    programme_id: str = fields.programme()
    wave: str = fields.identifier("Survey wave, for example pre or post.", example="pre")
    from_participant_id: str = fields.identifier("Person who names.", pseudonym="participant", example="participant-09")
    to_participant_id: str = fields.identifier("Person who is named.", pseudonym="participant")
