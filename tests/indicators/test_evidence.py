"""The evidence trail has every finding of the source document, in our own words."""

import re

from dashboard.indicators.evidence import LEADERS, STAFF, TRAIL
from data_models import TABLES


def test_every_finding_is_there() -> None:
    """As many as the document has of each kind."""
    assert {heading: len(found) for heading, found in TRAIL.items()} == {
        "Three themes from frontline staff": 3,
        "One theme for leaders": 1,
        "Four recommendations": 4,
        "Four partnership themes": 4,
        "Four points of cultural competency": 4,
        "Who designs what comes next": 3,
    }


def test_every_finding_can_be_followed() -> None:
    """To an indicator, or to an upload table that holds what is known of it."""
    for found in TRAIL.values():
        for one in found:
            assert one.indicators or one.tables, one.title
            assert set(one.tables) <= set(TABLES), one.title
            assert one.section
            assert re.fullmatch(r"[A-Z].+\.", one.words)


def test_sample_sizes_stay_bounds() -> None:
    """Nearly 50 is not 50, and over 40 is not 40."""
    assert "fewer than 50" in STAFF
    assert "more than 40" in LEADERS
