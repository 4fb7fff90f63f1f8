"""Boards, senior staff and finances of organisations."""

from data_models import fields
from data_models.rule import at_most
from data_models.table import UploadTable


class OrganisationProfiles(
    UploadTable,
    section="Organisations and partnership",
    position=6,
    key=("quarter", "organisation_id"),
    rules=(
        at_most("board_ethnicity_known", "board_size"),
        at_most("board_minoritised", "board_ethnicity_known"),
        at_most("senior_ethnicity_known", "senior_staff"),
        at_most("senior_minoritised", "senior_ethnicity_known"),
        at_most("support_cost", "annual_expenditure", severity="warning"),
    ),
):
    """One row per organisation and quarter."""

    organisation_id: str = fields.organisation("Organisation described.")
    quarter: str = fields.quarter()
    board_size: int = fields.count("Members of the board.", unit="people", example=8)
    board_ethnicity_known: int = fields.count("Of those, ethnic group known.", unit="people", example=7)
    board_minoritised: int = fields.count("Of those, racially minoritised.", unit="people", example=2)
    senior_staff: int = fields.count("Senior managers and executives.", unit="people", example=4)
    senior_ethnicity_known: int = fields.count("Of those, ethnic group known.", unit="people", example=4)
    senior_minoritised: int = fields.count("Of those, racially minoritised.", unit="people", example=1)
    unrestricted_reserves: float = fields.balance("Free reserves; below 0 when overspent.", example=60000.0)
    annual_expenditure: float = fields.money(
        "Spending of the last financial year.", unit="GBP a year", example=240000.0
    )
    support_cost: float = fields.money("Of that, support cost and overhead.", unit="GBP a year", example=36000.0)
    people_supported: int | None = fields.count("People supported in the quarter.", unit="people", example=120)
