"""What has been decided on each finding."""

from datetime import date

from dashboard.disclosure.counting import count
from tests.indicators.funded import PEPPER, POLICY, figures, records_of
from tests.indicators.seated import OWN, PROPOSALS, REGISTER, SEATS, proposal

NAMED = (
    proposal(11, OWN[0], "adopted", 40, finding="isolation"),
    proposal(12, OWN[1], "adopted", 100, finding="isolation"),
    proposal(13, OWN[2], "open", 0, finding="privilege"),
    proposal(14, OWN[3], "declined", 20, finding="isolation", quarter="2026-Q2", raised_on=date(2026, 5, 1)),
)
"""The second was decided in October, after the quarter."""


def test_proposals_are_counted_by_the_finding_that_they_name() -> None:
    """By hand: those of earlier quarters too, none that names nothing, and what was decided later was open."""
    rows = {"organisations": REGISTER, "seats": SEATS, "decisions": (*PROPOSALS, *NAMED)}
    with records_of(**rows) as records, records.cursor() as cursor:
        counts = count(cursor, [one for one in POLICY.tables if one.population == "proposals"], POLICY, PEPPER)
    found = figures("decisions_on_findings", "decision_outcome", "finding", counts=counts).filter(value=1)

    assert set(found.select("finding", "decision_outcome").iter_rows()) == {
        ("isolation", "adopted"),
        ("isolation", "open"),
        ("isolation", "declined"),
        ("privilege", "open"),
    }
    assert found["denominator"].unique().to_list() == [4]
