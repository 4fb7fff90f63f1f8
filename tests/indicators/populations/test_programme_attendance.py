"""Who was at which session."""

from datetime import date

from tests.indicators.populations.enrolled import STAFF, enrolled, place, session
from tests.indicators.populations.returned import counted

SESSIONS = [session("a", 1), session("a", 2), session("b", 1), session("b", 2, attended=False), session("nobody", 1)]


def test_sessions_are_numbered_by_their_day_and_whoever_is_not_enrolled_is_left_out() -> None:
    """Their names say nothing of the order; somebody who was not there is in no cell."""
    places = [place("a", completed_on=date(2025, 5, 1)), place("b")]
    with enrolled(places, attendance=SESSIONS) as records:
        found = counted(records, "course_attendance", "course", "session_number")

    assert found == {
        (quarter, STAFF, one): many for quarter in ("2025-Q2", "2026-Q2") for one, many in (("1", 2), ("2", 1))
    }


def test_a_course_is_counted_once_it_has_ended_and_a_network_goes_on() -> None:
    """A session that half a cohort is still to have would look empty."""
    with enrolled([place("a")], attendance=SESSIONS[:2]) as records:
        assert counted(records, "course_attendance", "course", "session_number") == {}
    with enrolled([place("a")], kind="action learning", attendance=SESSIONS[:2]) as records:
        assert len(counted(records, "support_attendance", "support", "session_number")) == 6
