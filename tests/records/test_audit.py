"""Everything done leaves a row that cannot be changed unseen, and no row holds a value."""

from datetime import UTC, datetime, timedelta

import pytest

from dashboard.records import Records, audit
from tests.records.people import submit, workforce


def events(records: Records) -> list[tuple[str, int | None]]:
    """Every event so far, with the submission it was done to."""
    with records.cursor() as cursor:
        return cursor.execute("SELECT event, submission_id FROM audit ORDER BY id").fetchall()


def test_every_event_leaves_a_row(records: Records) -> None:
    """Making, submitting, replacing, withdrawing and restoring are all on the trail, in order."""
    submit(records, workforce())
    submit(records, workforce(), replace=True)
    records.withdraw(2, "tests")
    records.restore(1, "tests")

    made = [("created", None), ("submitted", 1), ("replaced", 1), ("submitted", 2)]
    assert events(records) == [*made, ("withdrawn", 2), ("restored", 1)]


def test_the_trail_says_who_when_and_where_and_no_more(records: Records) -> None:
    """Who did it, in UTC, to which place; not a character of any row's own values."""
    before = datetime.now(UTC)
    submit(records, workforce())
    with records.cursor() as cursor:
        row = cursor.execute('SELECT "by", "at", detail FROM audit WHERE event = \'submitted\'').fetchone()
        everything = str(cursor.execute("SELECT * FROM audit").fetchall())

    assert row is not None
    assert (row[0], row[2]) == ("tests", "workforce ORG-01 2026-Q3")
    assert before <= row[1].replace(tzinfo=UTC) <= datetime.now(UTC)
    assert "staff" not in everything.replace("staff_id", "")
    assert "Indian" not in everything


@pytest.mark.parametrize(
    "meddling",
    [
        "UPDATE audit SET \"by\" = 'someone else' WHERE id = 2",
        'UPDATE audit SET "at" = "at" + INTERVAL 1 DAY WHERE id = 1',
        "DELETE FROM audit WHERE id = 2",
        "DELETE FROM audit WHERE id = 1",
    ],
)
def test_a_changed_or_missing_row_shows(records: Records, meddling: str) -> None:
    """Each row is chained to the one before, so the trail is whole only if nobody touched it."""
    submit(records, workforce())
    submit(records, workforce(["ORG-02"]))
    with records.cursor() as cursor:
        whole = audit.is_whole(cursor)
    records._connection.execute(meddling)

    with records.cursor() as cursor:
        assert whole
        assert not audit.is_whole(cursor)


def test_the_last_change_is_in_utc_and_moves(records: Records) -> None:
    """A release can say what the records were as at, in a time zone that everybody has."""
    made = records.latest_change()
    submit(records, workforce())

    assert made.utcoffset() == timedelta(0)
    assert made < records.latest_change() <= datetime.now(UTC)


def test_reading_is_no_event(records: Records) -> None:
    """Looking leaves the time of the last change alone, so a release made twice is the same."""
    submit(records, workforce())
    before = records.latest_change()
    records.rows("workforce")

    assert records.latest_change() == before


def test_what_is_done_with_the_records_is_noted_and_changes_nothing(records: Records) -> None:
    """Publishing and asking are on the trail, and a release made twice is still made from the same moment."""
    submit(records, workforce())
    changed = records.latest_change()
    records.note("published", "release 1", "Ada")
    records.note("asked", "headcount by region", "Eve")

    assert records.latest_change() == changed
    assert records.trail().select("event", "by", "detail").rows()[:2] == [
        ("asked", "Eve", "headcount by region"),
        ("published", "Ada", "release 1"),
    ]
    assert records.verify_trail()[0] == 4
