"""The computed rule beside the self-declaration."""

from dashboard.disclosure.counting import count
from dashboard.indicators.declared_table import DeclaredTable
from tests.indicators.funded import PEPPER, POLICY, QUARTER, figures, records_of
from tests.indicators.partnered import PARTNERSHIPS, PROFILES
from tests.indicators.seated import OWN, REGISTER

TABLE = DeclaredTable(("by_and_for", "rule_outcome"), None, "by_and_for_rule")


def test_agreement_is_counted_and_a_missing_mission_is_not_known() -> None:
    """By hand: three led by and for with the mission, one that gave no mission, four that are neither: three, to the nearest three."""
    missions = dict.fromkeys(OWN[:3], "DEI010100")
    register = tuple(row | {"mission_codes": missions.get(str(row["organisation_id"]))} for row in REGISTER)
    tables = {"organisations": register, "organisation_profiles": PROFILES, "partnerships": PARTNERSHIPS}
    with records_of(**tables) as records, records.cursor() as cursor:
        counts = count(cursor, [TABLE], POLICY, PEPPER)
    rows = figures("rule_agreement", "by_and_for", "rule_outcome", counts=counts).rows(named=True)
    found = {(row["by_and_for"], row["rule_outcome"]): row["value"] for row in rows}

    assert (found["yes", "yes"], found["no", "no"]) == (3, 3)
    assert {(row["lower"], row["upper"]) for row in rows if row["value"] is not None} == {(2, 4)}
    assert found["yes", "unknown"] is None
    assert {row["quarter"] for row in rows} == {QUARTER}
