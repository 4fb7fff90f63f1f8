"""Rates of courses: which counts they divide."""

import pytest

from dashboard.indicators.course_card import COURSE_CARD, Part, Rate
from dashboard.indicators.declared_table import DeclaredTable
from tests.indicators.people import IdentityCounts, row

BY_SESSION = DeclaredTable(("course", "session_number"), None, "course_attendance")
STARTED = Part("course_stages", "programme_stage", "started")
COURSE = "leadership programme for staff"


def test_a_part_is_one_code_of_a_column_and_leaves_sessions_out() -> None:
    """Who started is not split by session, so every session has the same denominator."""
    assert STARTED.table(BY_SESSION) == DeclaredTable(("course", "programme_stage"), None, "course_stages")
    assert Part("course_attendance").table(BY_SESSION) == BY_SESSION


def test_a_rate_divides_released_counts_and_nothing_else() -> None:
    """50 of 200, with both tables among its needs."""
    rate = Rate(Part("course_attendance"), STARTED)
    first, second = rate.needs(BY_SESSION)
    counts = IdentityCounts({first: {(COURSE, "1"): 50}, second: {(COURSE, "started"): 200}})
    found = row(rate.estimate(counts, BY_SESSION), course=COURSE, session_number="1")

    assert found["value"] == pytest.approx(25)
    assert (found["numerator"], found["denominator"], found["base"]) == (50, 200, 200)


def test_no_card_of_a_course_is_split_by_ethnicity() -> None:
    """Colleagues know who takes part."""
    assert COURSE_CARD.keywords["characteristics"] == (None,)
