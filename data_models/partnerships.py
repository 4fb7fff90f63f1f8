"""Partnerships: who leads, who delivers, and who gets what."""

from data_models import fields
from data_models.rule import at_most
from data_models.table import UploadTable


class Partnerships(
    UploadTable,
    section="Organisations and partnership",
    position=8,
    key=("partnership_id", "quarter", "partner_organisation_id"),
    owner="lead_organisation_id",
    rules=(at_most("partner_budget", "partnership_budget", severity="warning"),),
):
    """One row per partner in a partnership and quarter."""

    partnership_id: str = fields.identifier("Short name of the partnership.")
    quarter: str = fields.quarter()
    lead_organisation_id: str = fields.organisation("Organisation that holds the contract.")
    partner_organisation_id: str = fields.organisation("Partner this row is about.")
    partnership_budget: float = fields.money("Whole budget of the partnership.", example=200000.0)
    partner_budget: float = fields.money("Of that, the partner's.", example=60000.0)
    management_fee: float = fields.money("Fee the lead keeps from the partner's budget.", example=6000.0)
    delivery_share: float = fields.share("Share of the work the partner delivers.", example=0.4)
    partner_total_income: float = fields.money("Partner's income from all sources.", unit="GBP a year", example=3e5)
    lead_score: float = fields.number("Lead's rating of the partnership.", unit="1 to 5", minimum=1, maximum=5)
    partner_score: float = fields.number("Partner's rating of the partnership.", unit="1 to 5", minimum=1, maximum=5)
    written_agreement: bool = fields.boolean("Whether there is a written agreement.")
    co_authored_budget: bool = fields.boolean("Whether lead and partner wrote the budget together.")
