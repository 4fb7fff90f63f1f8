"""People on programmes, from application to completion or withdrawal."""

import datetime as dt

import polars as pl

from data_models import fields
from data_models.rule import blank_unless, given_where, not_before, rule
from data_models.table import UploadTable

_WITHDREW = pl.col("withdrew_on").is_not_null()
_STARTED = pl.col("started_on").is_not_null()


def _in_two(*person: str) -> pl.Expr:
    """Whether somebody has started in two cohorts of a programme."""
    known = pl.all_horizontal(pl.col(*person).is_not_null())
    cohorts = pl.col("cohort").filter(_STARTED).n_unique().over("programme_id", *person)
    return known & _STARTED & (cohorts > 1)


RULES = (
    not_before("offered_on", "applied_on"),
    not_before("started_on", "offered_on", "applied_on"),
    not_before("completed_on", "started_on", "offered_on", "applied_on"),
    not_before("withdrew_on", "started_on", "offered_on", "applied_on"),
    blank_unless(
        "withdrawal_reason",
        _WITHDREW,
        "withdrew_on",
        words="withdrawal_reason must be blank unless withdrew_on is given.",
    ),
    given_where(
        "withdrawal_reason",
        _WITHDREW,
        "withdrew_on",
        words="withdrawal_reason is usually given when someone withdrew.",
        severity="warning",
    ),
    rule(
        ("cohort", "programme_id", "participant_id", "started_on"),
        "This person has started in two cohorts of the programme: check it. Comparisons count them once, in the first.",
        _in_two("participant_id"),
        code="participant_in_two_cohorts",
        severity="warning",
    ),
    rule(
        ("cohort", "programme_id", "organisation_id", "staff_id", "participant_id", "started_on"),
        "This member of staff has started in two cohorts of the programme: check it. Comparisons count them once, in the first.",
        _in_two("organisation_id", "staff_id") & ~_in_two("participant_id"),
        code="staff_in_two_cohorts",
        severity="warning",
    ),
    rule(
        ("withdrew_on", "completed_on"),
        "Someone who completed has usually not withdrawn.",
        _WITHDREW & pl.col("completed_on").is_not_null(),
        code="withdrew_on_or_completed_on",
        severity="warning",
    ),
)


class Enrolments(
    UploadTable,
    section="Programmes",
    position=12,
    key=("programme_id", "cohort", "participant_id"),
    owner="programme_id",
    rules=RULES,
):
    """One row per person and programme cohort.

    A stage that was not reached is blank; each stage date is on or after the one before it.
    """

    programme_id: str = fields.programme()
    cohort: str = fields.identifier("Cohort of the programme.", example="2026-27")
    participant_id: str = fields.identifier("Pseudonym of the person; re-keyed on arrival.", pseudonym="participant")
    staff_id: str | None = fields.identifier("The same person in the workforce table.", pseudonym="staff")
    organisation_id: str = fields.organisation("Organisation the person comes from.")
    ethnic_group: str = fields.classification("ethnic_group_upload", "Ethnic group the person gave.")
    member_type: str | None = fields.classification("member_type", "In what role the person takes part.")
    paid: bool | None = fields.boolean("Whether a member is paid for the time; blank where nobody asked.")
    applied_on: dt.date = fields.date("Day of application.")
    offered_on: dt.date = fields.date("Day a place was offered; blank if not.", blank=True)
    started_on: dt.date = fields.date("First day; blank if not started.", blank=True)
    completed_on: dt.date = fields.date("Day of completion; blank if not completed.", blank=True)
    withdrew_on: dt.date = fields.date("Day of withdrawal; blank if not withdrawn.", blank=True)
    withdrawal_reason: str = fields.text("Why the person withdrew; blank if not withdrawn.", blank=True)
