"""Partnerships and profiles of eight organisations, counted by hand."""

from datetime import date
from functools import cache

from dashboard.disclosure import ProtectedCounts
from dashboard.disclosure.counting import count
from dashboard.disclosure.policies import BUSINESS
from tests.indicators.funded import PEPPER, POLICY, QUARTER, Row, grant, records_of
from tests.indicators.seated import OTHERS, OWN, REGISTER

LEADS = ("LEAD-0", "LEAD-1", "LEAD-2", "LEAD-3")


def partner(lead: str, name: str, *, own: bool) -> Row:
    """By-and-for partners: £20,000 less £4,000, 40 % of the work; others £20,000 less £1,000, 20 %."""
    return {
        "partnership_id": f"P-{lead}",
        "quarter": QUARTER,
        "lead_organisation_id": lead,
        "partner_organisation_id": name,
        "partnership_budget": 100_000.0,
        "partner_budget": 20_000.0,
        "management_fee": 4_000.0 if own else 1_000.0,
        "delivery_share": 0.4 if own else 0.2,
        "partner_total_income": 40_000.0 if own else 200_000.0,
        "lead_score": 4.0,
        "partner_score": 2.0 if name.endswith("0") else 3.0,
        "written_agreement": True,
        "co_authored_budget": False,
    }


PARTNERSHIPS: tuple[Row, ...] = tuple(
    partner(lead, name, own=name in OWN)
    for lead, own, other in zip(LEADS, OWN, OTHERS, strict=True)
    for name in (own, other)
)

PROFILES: tuple[Row, ...] = tuple(
    {
        "organisation_id": name,
        "quarter": QUARTER,
        **dict.fromkeys(("board_size", "board_ethnicity_known", "senior_staff", "senior_ethnicity_known"), 4),
        **dict.fromkeys(("board_minoritised", "senior_minoritised"), 4 if name in OWN else 0),
        "unrestricted_reserves": 12_000.0 if name in OWN else 60_000.0,
        "annual_expenditure": 144_000.0,
        "support_cost": 10_000.0 if name in OWN else 36_000.0,
        "people_supported": 100 if name in OWN else 300,
    }
    for name in (*OWN, *OTHERS)
)

GRANTS: tuple[Row, ...] = tuple(
    grant(
        number,
        name,
        50_000,
        "core",
        12,
        award_date=date(2025, 7, 1),
        reporting_hours=100.0 if name in OWN else 20.0,
        application_hours=50.0 if name in OWN else 30.0,
        direct_cost=50_000.0,
        overhead_allocated=12_500.0 if name in OWN else 0.0,
        overhead_awarded=2_500.0 if name in OWN else 0.0,
    )
    for number, name in enumerate((*OWN, *OTHERS), 1)
)


@cache
def table() -> ProtectedCounts:
    """Count it all as a release would; grants are of the year to March 2026."""
    with (
        records_of(
            organisations=REGISTER, partnerships=PARTNERSHIPS, organisation_profiles=PROFILES, grants=GRANTS
        ) as records,
        records.cursor() as cursor,
    ):
        return count(cursor, [one for one in POLICY.tables if one.population in BUSINESS], POLICY, PEPPER)
