"""Staff in post and those who left during the quarter."""

import datetime as dt

import polars as pl

from data_models import fields, quarters
from data_models.rule import blank_unless, given_where, not_before, rule
from data_models.table import UploadTable

_UNPAID = (pl.col("contract_type") == "Volunteer") | (pl.col("grade") == "Trustee")
_LEFT = pl.col("leaving_date").is_not_null()

REMARKS = (
    rule(
        ("salary",),
        "salary is the pay of a whole year at full time, in pounds; this looks like something else.",
        ~pl.col("salary").is_between(5_000, 500_000),
        code="salary_a_year",
        severity="warning",
    ),
    rule(
        ("start_date", "quarter"),
        "start_date is more than a working life ago.",
        pl.col("start_date").dt.year() < quarters.ordinal("quarter") // 4 - 60,
        code="start_date_plausible",
        severity="warning",
    ),
    rule(
        ("fte", "contract_type", "grade"),
        "fte is usually 0 for volunteers and trustees.",
        (pl.col("fte") > 0) & _UNPAID,
        code="fte_of_the_unpaid",
        severity="warning",
    ),
)

RULES = (
    rule(
        ("fte", "contract_type", "grade"),
        "fte must be more than 0, except for volunteers and trustees.",
        (pl.col("fte") == 0) & ~_UNPAID,
        code="fte_above_zero",
    ),
    blank_unless(
        "salary", ~_UNPAID, "contract_type", "grade", words="salary must be blank for volunteers and trustees."
    ),
    given_where(
        "salary",
        ~_UNPAID,
        "contract_type",
        "grade",
        words="salary must be given for everyone who is not a volunteer or trustee.",
    ),
    rule(
        ("start_date", "quarter"),
        "start_date cannot be after the end of the quarter.",
        quarters.ordinal_of_day("start_date") > quarters.ordinal("quarter"),
        code="start_date_by_quarter_end",
    ),
    rule(
        ("leaving_date", "quarter"),
        "leaving_date must be inside the quarter, or blank while the person is in post.",
        quarters.ordinal_of_day("leaving_date") != quarters.ordinal("quarter"),
        code="leaving_date_in_quarter",
    ),
    not_before("leaving_date", "start_date"),
    blank_unless(
        "leaving_reason", _LEFT, "leaving_date", words="leaving_reason must be blank while the person is in post."
    ),
    given_where("leaving_reason", _LEFT, "leaving_date", words="leaving_reason must be given for someone who left."),
)


class Workforce(
    UploadTable,
    section="Workforce",
    position=1,
    key=("organisation_id", "quarter", "staff_id"),
    rules=(*RULES, *REMARKS),
):
    """One row per staff member per organisation per quarter, including those who left during the quarter.

    Joiners, leavers, promotions and time in grade are derived from consecutive quarters, never typed in.
    """

    organisation_id: str = fields.organisation("Organisation the person works for.")
    quarter: str = fields.quarter()
    staff_id: str = fields.identifier(
        "Pseudonym of the person, the same from quarter to quarter; re-keyed on arrival. Never a name or payroll number.",
        pseudonym="staff",
    )
    ethnic_group: str = fields.classification(
        "ethnic_group_upload",
        "Ethnic group of the 2021 census; a broad group, Not stated or Not collected where that is all that is held.",
    )
    ethnicity_frame: str | None = fields.classification(
        "ethnicity_frame", "Question set the ethnic group was asked with.", blank=True, when_absent="census_2021"
    )
    gender: str = fields.classification("gender", "Gender the person gave.")
    age_band: str = fields.classification("age_band", "Age band at the quarter's end.")
    disability: str = fields.classification("disability", "Whether the person said they are disabled.")
    grade: str = fields.classification("grade", "Grade at the quarter's end; trustees are governance, not staff.")
    job_family: str = fields.text(
        "Kind of work, for example IDVA, Case manager, Helpline.", classification="job_family", example="Helpline"
    )
    team_id: str | None = fields.identifier("Team within the organisation.")
    region: str = fields.classification("region", "English region or nation the person works in.")
    contract_type: str = fields.classification("contract_type", "Contract the person works under.")
    fte: float = fields.number(
        "Full-time equivalent, more than 0 and up to 1; 0 for volunteers and trustees.",
        title="FTE",
        unit="full-time equivalent",
        minimum=0,
        maximum=1,
        example=0.8,
    )
    salary: float = fields.money(
        "Full-time-equivalent annual pay; blank for volunteers and trustees.",
        unit="GBP a year",
        blank=True,
        above=0,
        example=31000.0,
    )
    start_date: dt.date = fields.date("Day the person joined the organisation.")
    leaving_date: dt.date = fields.date("Last day, inside the quarter; blank while in post.", blank=True)
    leaving_reason: str = fields.classification(
        "leaving_reason", "Why the person left; blank while in post.", blank=True
    )
    international_recruit: bool | None = fields.boolean("Whether the person was recruited from outside the UK.")
