"""Proposals made to bodies, and what became of them."""

import datetime as dt

import polars as pl

from data_models import fields
from data_models.rule import blank_unless, given_where, not_before
from data_models.table import UploadTable

_DECIDED = pl.col("outcome") != "open"

RULES = (
    not_before("decided_on", "raised_on"),
    blank_unless("decided_on", _DECIDED, "outcome", words="decided_on must be blank while the outcome is open."),
    given_where("decided_on", _DECIDED, "outcome", words="decided_on must be given once the outcome is not open."),
)


class Decisions(
    UploadTable,
    section="Organisations and partnership",
    position=10,
    key=("body_id", "quarter", "proposal_id"),
    owner="body_id",
    rules=RULES,
):
    """One row per proposal made to a body."""

    body_id: str = fields.identifier("Body the proposal was made to.")
    quarter: str = fields.quarter()
    proposal_id: str = fields.identifier("Short name of the proposal.")
    proposer_organisation_id: str = fields.organisation("Organisation that made it.")
    raised_on: dt.date = fields.date("Day it was made.")
    decided_on: dt.date = fields.date("Day it was decided; blank while open.", blank=True)
    outcome: str = fields.classification("decision_outcome", "What was decided, or open.", example="open")
    owner_organisation_id: str | None = fields.organisation("Organisation that has to carry it out.")
    due_on: dt.date | None = fields.date("Day it is to be carried out by.")
    finding: str | None = fields.classification(
        "finding", "What of the evidence trail it takes forward; blank where nothing.", blank=True
    )
    response: str | None = fields.text("The body's answer, in a sentence.")
