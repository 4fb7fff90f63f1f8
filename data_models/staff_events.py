"""Disciplinary, capability, grievance, concern and training events."""

import datetime as dt

import polars as pl

from data_models import fields, quarters
from data_models.rule import blank_unless, given_where, not_before, rule
from data_models.table import UploadTable

_TRAINING = pl.col("event_type") == "training"
_CLOSED = pl.col("outcome") != "open"

RULES = (
    not_before("closed_on", "opened_on"),
    blank_unless("closed_on", _CLOSED, "outcome", words="closed_on must be blank while the outcome is open."),
    given_where("closed_on", _CLOSED, "outcome", words="closed_on must be given once the outcome is no longer open."),
    blank_unless("mandatory", _TRAINING, "event_type", words="mandatory must be blank unless the event is training."),
    given_where("mandatory", _TRAINING, "event_type", words="mandatory must be yes or no when the event is training."),
    rule(
        ("opened_on", "quarter"),
        "opened_on is after the end of the quarter.",
        quarters.ordinal_of_day("opened_on") > quarters.ordinal("quarter"),
        code="opened_on_by_quarter_end",
        severity="warning",
    ),
)


class StaffEvents(
    UploadTable, section="Workforce", position=3, key=("organisation_id", "quarter", "event_id"), rules=RULES
):
    """One row per event."""

    organisation_id: str = fields.organisation("Organisation where it happened.")
    quarter: str = fields.quarter()
    event_id: str = fields.identifier("Short name of the event, unique in the quarter.")
    staff_id: str = fields.identifier("Person concerned, as in the workforce table.", pseudonym="staff")
    event_type: str = fields.classification("event_type", "What kind of event it is.")
    source: str = fields.classification("event_source", "Where a concern came from; not applicable for other events.")
    mandatory: bool = fields.boolean("Whether training was mandatory; blank for other events.", blank=True)
    opened_on: dt.date = fields.date("Day it began.")
    closed_on: dt.date = fields.date("Day it ended; blank while open.", blank=True)
    outcome: str = fields.classification("event_outcome", "How it ended, or open.", example="open")
