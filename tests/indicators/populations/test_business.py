"""What organisations' own business is protected by."""

from dashboard.disclosure.counting import count
from dashboard.indicators.declared_table import DeclaredTable
from tests.indicators.funded import PEPPER, POLICY, QUARTER, records_of
from tests.indicators.partnered import PARTNERSHIPS
from tests.indicators.seated import OWN, REGISTER

MONEY = DeclaredTable(("by_and_for", "amount_of"), None, "partner_money")


def test_sums_of_two_partners_are_hidden_and_dominated_ones_too() -> None:
    """The second would know the first; three where one has nearly everything are no better."""
    two = tuple(row for row in PARTNERSHIPS if row["partner_organisation_id"] in OWN[:2])
    large = tuple(
        row | {"partner_budget": 99_000.0 if row["partner_organisation_id"] == OWN[0] else 100.0} for row in two
    )
    for rows in (two, (*large, PARTNERSHIPS[4] | {"partner_budget": 100.0})):
        with records_of(organisations=REGISTER, partnerships=rows) as records, records.cursor() as cursor:
            held = count(cursor, [MONEY], POLICY, PEPPER).table(MONEY)
        assert held.filter(by_and_for="yes", amount_of="partners' budgets", quarter=QUARTER)["count"].item() is None
