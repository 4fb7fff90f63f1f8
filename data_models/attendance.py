"""Attendance at programme sessions."""

import datetime as dt

from data_models import fields
from data_models.table import UploadTable


class Attendance(
    UploadTable,
    section="Programmes",
    position=13,
    key=("programme_id", "cohort", "session_id", "participant_id"),
    owner="programme_id",
):
    """One row per participant and session."""

    programme_id: str = fields.programme()
    cohort: str = fields.identifier("Cohort of the programme.", example="2026-27")
    session_id: str = fields.identifier("Session of the cohort.")
    session_on: dt.date = fields.date("Day of the session.")
    participant_id: str = fields.identifier("Pseudonym of the person; re-keyed on arrival.", pseudonym="participant")
    attended: bool = fields.boolean("Whether the person was there.")
