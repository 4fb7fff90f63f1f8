"""The evidence trail has every finding of the source document, in our own words."""

import re

from dashboard.indicators import discover
from dashboard.indicators.evidence import LEADERS, STAFF, TRAIL
from data_models import CLASSIFICATIONS, TABLES


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


def test_proposals_can_name_every_finding() -> None:
    """The code list is the trail's own keys, in its order."""
    assert tuple(one.key for found in TRAIL.values() for one in found) == CLASSIFICATIONS["finding"].codes


def test_every_indicator_named_is_one() -> None:
    """A link to a figure that was renamed would silently vanish; elements are those of the code list."""
    every = [one for found in TRAIL.values() for one in found]

    assert {key for one in every for key in one.indicators} <= set(discover())
    assert {one.element for one in every} - {""} == set(CLASSIFICATIONS["element"].codes)
