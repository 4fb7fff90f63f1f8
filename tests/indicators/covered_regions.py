"""A register of five organisations counted by hand: three are by-and-for, in London and in Wales."""

from functools import cache

from dashboard.disclosure import ProtectedCounts
from dashboard.disclosure.counting import count
from tests.indicators.funded import PEPPER, POLICY, Row, records_of
from tests.indicators.seated import SEATS


def organisation(name: str, region: str, community: str, *, own: bool = True, kind: str = "by-and-for") -> Row:
    """One organisation of the register."""
    return {
        "organisation_id": name,
        "name": name,
        "organisation_type": kind,
        "self_declared_by_and_for": own,
        "community": community,
        "region": region,
        "site_type": "Other",
        "annual_income": 1e5,
    }


REGISTER: tuple[Row, ...] = (
    organisation("OWN-0", "London", "Black;Asian"),
    organisation("OWN-1", "London", "Black"),
    organisation("OWN-2", "Wales", "All racialised communities"),
    organisation("OTHER-0", "Scotland", "Black", own=False, kind="mainstream"),
    organisation("STATE-0", "Scotland", "Black", kind="statutory"),
)


@cache
def table() -> ProtectedCounts:
    """Count the register as a release would."""
    with records_of(organisations=REGISTER, seats=SEATS) as records, records.cursor() as cursor:
        return count(cursor, [one for one in POLICY.tables if one.population in POLICY.public], POLICY, PEPPER)
