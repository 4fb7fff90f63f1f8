"""Grants applied for and awarded; flat 360Giving files are read as they are published."""

import datetime as dt

import polars as pl

from data_models import fields
from data_models.rule import at_most, given_where, rule
from data_models.table import UploadTable

_AWARDED = pl.col("outcome") == "awarded"

_AMOUNTS = (
    "amount_applied_for",
    "amount_awarded",
    "amount_disbursed",
    "direct_cost",
    "overhead_allocated",
    "overhead_awarded",
)

RULES = (
    given_where(
        "amount_awarded",
        _AWARDED,
        "outcome",
        words="amount_awarded is not given: the grant is kept, and is in no total of money.",
        severity="warning",
    ),
    given_where(
        "award_date",
        _AWARDED,
        "outcome",
        words="award_date is not given: the grant is kept, and is in the figures of no year or quarter.",
        severity="warning",
    ),
    given_where(
        "recipient_organisation_id",
        pl.col("grant_id").is_not_null() & pl.col("recipient_name").is_null(),
        "grant_id",
        "recipient_name",
        words="No organisation is named, as where a person gets the grant: it is kept with its money, is in no figure by "
        "organisation, and nothing of the person is stored.",
        severity="warning",
    ),
    rule(
        ("recipient_organisation_id", "recipient_name"),
        "The recipient has a name and no identifier: the grant is kept with its money, and is in no figure by organisation; "
        "give the identifier, such as GB-CHC- and a charity number.",
        pl.col("recipient_organisation_id").is_null() & pl.col("recipient_name").is_not_null(),
        code="recipient_without_identifier",
        severity="warning",
    ),
    rule(
        ("recipient_name", "recipient_organisation_id"),
        "One recipient_organisation_id has several names in this file: it is one recipient, counted by its identifier.",
        (pl.col("recipient_name").str.to_lowercase().n_unique().over("recipient_organisation_id") > 1)
        & pl.col("recipient_organisation_id").is_not_null(),
        code="recipient_of_several_names",
        severity="warning",
    ),
    rule(
        ("recipient_organisation_id", "recipient_name"),
        "This recipient_name has several identifiers in this file: each is counted as a recipient of its own; where they are "
        "the same organisation, give one of them throughout.",
        (pl.col("recipient_organisation_id").n_unique().over(pl.col("recipient_name").str.to_lowercase()) > 1)
        & pl.col("recipient_organisation_id").is_not_null()
        & pl.col("recipient_name").is_not_null(),
        code="name_of_several_identifiers",
        severity="warning",
    ),
    rule(
        ("currency",),
        "The amounts are not in pounds: the grant is kept without them, and is in no total of money; give them in pounds, as paid.",
        pl.col("currency") != "GBP",
        code="currency_not_pounds",
        severity="warning",
        blanks=_AMOUNTS,
    ),
    rule(
        ("end_date", "start_date"),
        "end_date is before start_date: the grant is kept without either, because one of them is wrong.",
        pl.col("end_date") < pl.col("start_date"),
        code="end_date_not_before_start_date",
        severity="warning",
        blanks=("start_date", "end_date"),
    ),
    rule(
        ("amount_awarded",),
        "amount_awarded is below 0: the grant is kept without it, and is in no total of money; where a grant was reduced, "
        "correct the amount of that grant instead.",
        pl.col("amount_awarded") < 0,
        code="amount_awarded_below_nothing",
        severity="warning",
        blanks=("amount_awarded",),
    ),
    rule(
        ("amount_awarded", "outcome"),
        "amount_awarded is 0 for an awarded grant: it counts as a grant of £0; leave it blank where the amount is not known, or "
        "say declined where it was withdrawn.",
        (pl.col("amount_awarded") == 0) & _AWARDED,
        code="amount_awarded_of_nothing",
        severity="warning",
    ),
    at_most("amount_disbursed", "amount_awarded", severity="warning"),
)


class Grants(
    UploadTable,
    section="Organisations and partnership",
    position=7,
    key=("grant_id",),
    owner="funder_id",
    rules=RULES,
):
    """One row per grant.

    Other published titles are those of the 360Giving Data Standard 1.4 (flat titles, and JSON paths once flattened).
    """

    grant_id: str = fields.identifier("Identifier of the grant or application.", titles=("Identifier", "id"))
    grant_title: str = fields.text("Title of the grant.", alias="title", titles=("Title",))
    funder_id: str = fields.identifier(
        "Identifier of the funder.",
        titles=("Funding Org:Identifier", "Funding Org:0:Identifier", "fundingOrganization/0/id"),
    )
    funder_name: str = fields.text(
        "Name of the funder.", titles=("Funding Org:Name", "Funding Org:0:Name", "fundingOrganization/0/name")
    )
    recipient_organisation_id: str = fields.identifier(
        "Identifier of the organisation that applied; blank for a person.",
        blank=True,
        example="GB-CHC-1000000",
        titles=("Recipient Org:Identifier", "Recipient Org:0:Identifier", "recipientOrganization/0/id"),
    )
    recipient_name: str = fields.text(
        "Name of the organisation that applied; blank for a person.",
        blank=True,
        example="Example organisation",
        titles=("Recipient Org:Name", "Recipient Org:0:Name", "recipientOrganization/0/name"),
    )
    amount_applied_for: float | None = fields.money(
        "Amount asked for.", titles=("Amount Applied For", "amountAppliedFor")
    )
    amount_awarded: float = fields.balance(
        "Amount awarded; may be blank for a declined application, and is not counted where it is below nothing.",
        blank=True,
        titles=("Amount Awarded", "amountAwarded"),
        example=25000.0,
    )
    amount_disbursed: float | None = fields.money("Amount paid so far.", titles=("Amount Disbursed", "amountDisbursed"))
    currency: str = fields.classification(
        "currency",
        "Currency of every amount; only amounts in GBP are in any total.",
        titles=("Currency",),
        example="GBP",
    )
    award_date: dt.date = fields.date(
        "Day of the decision; may be blank for a declined application.",
        blank=True,
        titles=("Award Date", "awardDate"),
        example=dt.date(2026, 7, 1),
    )
    start_date: dt.date | None = fields.date(
        "Planned first day.",
        titles=("Planned Dates:Start Date", "Planned Dates:0:Start Date", "plannedDates/0/startDate"),
    )
    end_date: dt.date | None = fields.date(
        "Planned last day.", titles=("Planned Dates:End Date", "Planned Dates:0:End Date", "plannedDates/0/endDate")
    )
    duration_months: float | None = fields.number(
        "Planned length.",
        unit="months",
        minimum=0,
        titles=("Planned Dates:Duration (months)", "Planned Dates:0:Duration (months)", "plannedDates/0/duration"),
    )
    restriction: str | None = fields.classification(
        "restriction", "What the money may be spent on.", when_absent="unknown"
    )
    open_call: bool | None = fields.boolean(
        "Whether anyone could apply.", titles=("From An Open Call?", "From an open call?", "fromOpenCall")
    )
    direct_cost: float | None = fields.money("Direct cost of the work.")
    overhead_allocated: float | None = fields.money("Fair share of overhead for the work.")
    overhead_awarded: float | None = fields.money("Overhead that the grant pays for.")
    application_hours: float | None = fields.number("Time taken to apply.", unit="hours", minimum=0)
    reporting_hours: float | None = fields.number("Time taken to report.", unit="hours", minimum=0)
    paid_upfront: bool | None = fields.boolean("Whether the money is paid before it is spent.")
    due_date: dt.date | None = fields.date("Day a payment is due.")
    paid_on: dt.date | None = fields.date("Day it was paid.")
    leadership_codes: str | None = fields.text(
        "DEI Data Standard codes of those who lead the recipient, separated by ;.",
        titles=("DEI Details:Leadership:Response:Taxonomy Codes", "deiDetails/leadership/response/taxonomyCodes"),
        example="DEI010100",
    )
    mission_codes: str | None = fields.text(
        "DEI Data Standard codes of the recipient's mission, separated by ;.",
        titles=("DEI Details:Mission:Response:Taxonomy Codes", "deiDetails/mission/response/taxonomyCodes"),
        example="DEI010100",
    )
    outcome: str | None = fields.classification("grant_outcome", "Whether it was awarded.", when_absent="awarded")
