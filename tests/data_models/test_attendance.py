"""Attendance at sessions."""

from data_models.attendance import Attendance


def test_one_person_attends_one_session_once() -> None:
    """A person is counted once for each session of a cohort."""
    assert Attendance.key() == ("programme_id", "cohort", "session_id", "participant_id")
    assert Attendance.references() == {"programme_id": "programmes"}
