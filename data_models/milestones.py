"""Milestones of programmes."""

import datetime as dt

from data_models import fields
from data_models.table import UploadTable


class Milestones(
    UploadTable, section="Programmes", position=16, key=("programme_id", "milestone"), owner="programme_id"
):
    """One row per milestone of a programme."""

    programme_id: str = fields.programme()
    milestone: str = fields.identifier("What is to be reached.")
    status: str = fields.classification("milestone_status", "How far it is.")
    due_on: dt.date = fields.date("Day it is due.")
    done_on: dt.date = fields.date("Day it was reached; blank until then.", blank=True)
