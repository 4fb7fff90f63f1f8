"""Attendance, session by session."""

from dashboard.charts.sessions import key, sessions, told
from tests.charts.programmes import LEADERS, STAFF, question

SHOWN = {(STAFF, "1"): 94, (STAFF, "2"): 84, (STAFF, "3"): 66, (LEADERS, "1"): 87}


def test_lines_end_with_the_last_session_that_any_course_has() -> None:
    """Two panels of three sessions, of which the second course has one."""
    staff, leaders = (one.figure["data"][0] for one in sessions(question("attendance_by_session", SHOWN)))

    assert staff["x"] == leaders["x"] == ["Session 1", "Session 2", "Session 3"]
    assert (staff["y"], leaders["y"]) == ([94, 84, 66], [87, None, None])


def test_the_sentence_gives_the_first_session_and_the_last() -> None:
    """Or the one there is, or that people are too few."""
    said = told(question("attendance_by_session", SHOWN))

    assert "94% were at session 1, 66% at session 3" in said
    assert "Leaders' course: 87% were at session 1" in said
    assert told(question("attendance_by_session", {})).startswith("Too few people")
    assert len(sessions(question("attendance_by_session", {}))) == 2


def test_the_interval_is_named() -> None:
    """It has no label of its own."""
    assert [mark.shape for mark in key(question("attendance_by_session", SHOWN))] == ["interval"]
