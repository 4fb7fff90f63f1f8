"""By and for: the computed rule."""

import duckdb
import pytest

from dashboard.indicators.by_and_for import LED, RULE

COLUMNS = (
    "board_minoritised, board_ethnicity_known, senior_minoritised, senior_ethnicity_known, senior_staff, mission_codes"
)


def ruled(*profile: object) -> str:
    """Apply the rule to one organisation."""
    row = ", ".join("?" * len(profile))
    query = f"SELECT {RULE} FROM (SELECT *, {LED} AS led FROM (VALUES ({row})) AS given({COLUMNS}))"
    found = duckdb.execute(query, list(profile)).fetchone()
    return str(found[0]) if found else ""


@pytest.mark.parametrize(
    ("profile", "outcome"),
    [
        ((6, 8, 2, 4, 4, "DEI010100"), "yes"),
        ((5, 8, 4, 4, 4, "DEI010100"), "no"),
        ((8, 8, 1, 4, 4, "DEI010100"), "no"),
        ((6, 8, 0, 0, 0, "DEI010100;DEI090000"), "yes"),
        ((6, 8, 0, 0, 3, "DEI010100"), "unknown"),
        ((0, 0, 2, 4, 4, "DEI010100"), "unknown"),
        ((6, 8, 2, 4, 4, "DEI090000"), "no"),
        ((6, 8, 2, 4, 4, None), "unknown"),
        ((1, 8, 2, 4, 4, None), "no"),
    ],
)
def test_the_rule_needs_board_senior_staff_and_mission(profile: tuple[object, ...], outcome: str) -> None:
    """Exactly 75 % and 50 % suffice, no senior staff do not count against anybody, and what was not given is unknown."""
    assert ruled(*profile) == outcome
