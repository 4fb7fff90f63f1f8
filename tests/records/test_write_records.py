"""Small changes to the records."""

import pytest

from dashboard.records import Records, Trip
from dashboard.records.burden_tables import by_organisation
from tests.records.people import submit, workforce


def test_a_round_trip_is_written_down(records: Records) -> None:
    """By itself, without a file."""
    records.note_trip(Trip("one", "tests", "browser", "to mend", "workforce", "ORG-01", 3))
    with records.cursor() as cursor:
        assert by_organisation(cursor)["sent_back"].to_list() == [1]


def test_a_fault_in_the_middle_keeps_nothing(records: Records) -> None:
    """What was written before it is undone."""
    submit(records, workforce())

    def broken() -> None:
        with records.writing() as cursor:
            cursor.execute("DELETE FROM submission")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        broken()

    assert records.submissions().height == 1


def test_states_flip_and_flip_back(records: Records) -> None:
    """Rows are neither lost nor doubled."""
    submit(records, workforce())
    records.withdraw(1, by="tests")
    assert records.rows("workforce").is_empty()

    records.restore(1, by="tests")
    assert records.rows("workforce").height == 3
