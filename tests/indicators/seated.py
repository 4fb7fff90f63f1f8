"""Two bodies and their proposals, counted by hand: four by-and-for and four other organisations in one quarter."""

from datetime import date
from functools import cache

from dashboard.disclosure import ProtectedCounts
from dashboard.disclosure.counting import count
from tests.indicators.funded import PEPPER, POLICY, QUARTER, Row, records_of

OWN = tuple(f"OWN-{number}" for number in range(4))
OTHERS = tuple(f"OTHER-{number}" for number in range(4))

REGISTER: tuple[Row, ...] = tuple(
    {
        "organisation_id": name,
        "name": name,
        "organisation_type": "by-and-for" if name in OWN else "mainstream",
        "self_declared_by_and_for": name in OWN,
        "community": "Black" if name in OWN else "None",
        "region": "London",
        "site_type": "Other",
        "annual_income": 1e5,
    }
    for name in (*OWN, *OTHERS)
)


def seat(organisation: str | None, *, voting: bool, chair: bool = False, paid: bool = False, attended: int = 2) -> Row:
    """One seat on the board; four meetings were held."""
    member = "expert by experience" if organisation is None else "other"
    return {
        "body_id": "B-1",
        "body_name": "Board",
        "level": "governance",
        "quarter": QUARTER,
        "organisation_id": organisation,
        "member_type": "by-and-for organisation" if organisation in OWN else member,
        "voting": voting,
        "chair": chair,
        "paid": paid,
        "meetings_held": 4,
        "meetings_attended": attended,
    }


SEATS: tuple[Row, ...] = (
    *(seat(name, voting=name == OWN[0], attended=4) for name in OWN),
    *(seat(name, voting=True, chair=name == OTHERS[0], paid=name != OTHERS[3], attended=2) for name in OTHERS),
    seat(None, voting=False, paid=True),
)
"""One of four by-and-for seats votes and none is paid; all four others vote and three are paid."""


def proposal(number: int, organisation: str, outcome: str, days: int, **said: object) -> Row:
    """One proposal of the first of July."""
    raised = date(2026, 7, 1)
    usual: Row = {
        "body_id": "B-1",
        "quarter": QUARTER,
        "proposal_id": f"P-{number}",
        "proposer_organisation_id": organisation,
        "raised_on": raised,
        "decided_on": None if outcome == "open" else date.fromordinal(raised.toordinal() + days),
        "outcome": outcome,
    }
    return usual | said


PROPOSALS: tuple[Row, ...] = (
    proposal(1, OWN[0], "adopted", 40, due_on=date(2026, 9, 1)),
    proposal(2, OWN[1], "declined", 50),
    proposal(3, OWN[2], "declined", 60, response="No."),
    proposal(4, OWN[3], "open", 0),
    proposal(5, OTHERS[0], "adopted", 10, response="Done.", due_on=date(2026, 8, 1)),
    proposal(6, OTHERS[1], "adapted", 20, due_on=date(2026, 12, 1)),
    proposal(7, OTHERS[2], "adopted", 30),
)


@cache
def table() -> ProtectedCounts:
    """Count the seats and proposals as a release would."""
    with (
        records_of(organisations=REGISTER, seats=SEATS, decisions=PROPOSALS) as records,
        records.cursor() as cursor,
    ):
        return count(cursor, [one for one in POLICY.tables if one.population in POLICY.public], POLICY, PEPPER)
