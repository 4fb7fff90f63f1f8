"""Attendance by session, on a published example."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.leadership_programme.attendance_by_session import INDICATOR
from tests.indicators.courses import figure

CODE = "leadership programme for staff"
COUNTS = {
    DeclaredTable(("course", "session_number"), None, "course_attendance"): {(CODE, "1"): 81, (CODE, "2"): 40},
    DeclaredTable(("course", "programme_stage"), None, "course_stages"): {(CODE, "due to complete"): 263},
}


def test_every_session_is_divided_by_all_who_started() -> None:
    """81 of 263 are 30.8 % (Newcombe 1998); the next session has the same denominator."""
    first, second, third = (figure(INDICATOR, COUNTS, course=CODE, session_number=one) for one in "123")

    assert (first["value"], first["lower"], first["upper"]) == pytest.approx((30.8, 25.5, 36.6), abs=0.1)
    assert second["value"] == pytest.approx(100 * 40 / 263)
    assert third["status"] == "c"
