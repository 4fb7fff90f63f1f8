"""Seats on bodies that decide, commission, advise or deliver."""

import polars as pl

from data_models import fields
from data_models.rule import at_most, given_where
from data_models.table import UploadTable

RULES = (
    given_where(
        "organisation_id",
        pl.col("member_type") == "by-and-for organisation",
        "member_type",
        words="organisation_id must be given for the seat of a by-and-for organisation.",
    ),
    at_most("meetings_attended", "meetings_held"),
)


class Seats(UploadTable, section="Organisations and partnership", position=9, owner="body_id", rules=RULES):
    """One row per seat on a body.

    There is no key: two seats of one body may rightly be alike in every column.
    """

    body_id: str = fields.identifier("Short name of the body.")
    body_name: str = fields.text("Name of the body.")
    level: str = fields.classification("body_level", "What the body is for.")
    quarter: str = fields.quarter()
    organisation_id: str = fields.organisation(
        "Organisation that holds the seat; blank for people who sit for themselves.", blank=True, example="ORG-01"
    )
    member_type: str = fields.classification("member_type", "Who holds the seat.")
    voting: bool = fields.boolean("Whether the seat has a vote.")
    chair: bool = fields.boolean("Whether the seat is the chair's.")
    paid: bool = fields.boolean("Whether the holder is paid for the time.")
    meetings_held: int = fields.count("Meetings held in the quarter.", unit="meetings", example=3)
    meetings_attended: int = fields.count("Of those, attended from this seat.", unit="meetings", example=2)
