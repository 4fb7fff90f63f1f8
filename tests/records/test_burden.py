"""Round trips are written down as they happen."""

from datetime import UTC, datetime

from dashboard.records import Records, Trip
from dashboard.records.burden import note


def test_a_trip_is_numbered_and_keeps_what_was_asked(records: Records) -> None:
    """Rules and how often each spoke; never a value of a cell."""
    made = Trip("one", "tests", "command line", "to mend", "workforce", None, 40, {("in_range", "error"): 3})
    with records.writing() as cursor:
        note(cursor, made, at=datetime(2026, 10, 5, 9, tzinfo=UTC))
        note(cursor, made, at=datetime(2026, 10, 5, 10, tzinfo=UTC))
    with records.cursor() as cursor:
        assert cursor.execute("SELECT id, owner, outcome FROM round_trip ORDER BY id").fetchall() == [
            (1, None, "to mend"),
            (2, None, "to mend"),
        ]
        assert cursor.execute("SELECT * FROM asked ORDER BY trip").fetchall() == [
            (1, "in_range", "error", 3),
            (2, "in_range", "error", 3),
        ]
