"""All of a file is stored or none of it, once, with where it came from."""

from datetime import UTC, datetime

import polars as pl
import pytest

from dashboard.records import AlreadySubmitted, Records, RecordsError
from dashboard.records import submit as room
from tests.records.people import HASH, programmes, submit, workforce


def test_each_owner_and_quarter_is_a_submission_with_its_own_rows(records: Records) -> None:
    """Rows carry the number of the submission they came with, also where a file holds several."""
    submit(records, pl.concat([workforce(["B", "A"], "2026-Q2", 2), workforce(["A"], "2026-Q3", 3)]))
    query = "SELECT submission_id, min(organisation_id), min(quarter), count(*) FROM workforce GROUP BY 1 ORDER BY 1"
    with records.cursor() as cursor:
        found = cursor.execute(query).fetchall()

    assert found == [(1, "B", "2026-Q2", 2), (2, "A", "2026-Q2", 2), (3, "A", "2026-Q3", 3)]


def test_where_it_came_from_is_kept(records: Records) -> None:
    """Submitter, time in UTC, file, hash and explanations can be looked up later."""
    before = datetime.now(UTC)
    records.submit(
        "workforce", workforce(), by="Ada", file_name="q3.csv", file_hash=HASH, notes=["Two closed teams.", "Checked."]
    )
    row = records.submissions().row(0, named=True)

    assert before <= row.pop("at") <= datetime.now(UTC)
    assert row == {
        "id": 1,
        "table": "workforce",
        "owner": "ORG-01",
        "quarter": "2026-Q3",
        "state": "current",
        "rows": 3,
        "by": "Ada",
        "file_name": "q3.csv",
        "file_hash": HASH,
        "supersedes": None,
        "notes": "Two closed teams.\nChecked.",
    }


def test_nothing_is_replaced_unless_asked(records: Records) -> None:
    """One organisation in the way keeps the whole file out, also those that are new."""
    submit(records, workforce(["A"]))

    with pytest.raises(AlreadySubmitted, match="A has submitted workforce for 2026-Q3 already"):
        submit(records, workforce(["B", "A"], people=5))

    assert records.rows("workforce")["organisation_id"].to_list() == ["A"] * 3
    assert records.submissions().height == 1


def test_replacing_keeps_what_was_replaced(records: Records) -> None:
    """The old rows are history: not counted, not gone."""
    submit(records, workforce(["A", "B"], people=2))
    submit(records, workforce(["A"], people=5), replace=True)
    with records.cursor() as cursor:
        stored = cursor.execute("SELECT count(*) FROM workforce").fetchone()

    assert records.rows("workforce")["organisation_id"].value_counts(sort=True).rows() == [("A", 5), ("B", 2)]
    assert records.submissions()["state"].to_list() == ["replaced", "current", "current"]
    assert records.submissions()["supersedes"].to_list() == [None, None, 1]
    assert stored == (9,)


def test_a_register_is_replaced_by_its_owner_and_leaves_others_alone(records: Records) -> None:
    """An organisation that sends its programmes again replaces its own, and nobody else's."""
    submit(records, programmes("P-1", "A"), "programmes")
    submit(records, programmes("P-2", "B"), "programmes")
    submit(records, programmes("P-3", "A"), "programmes", replace=True)

    assert records.known("programmes") == {"P-2", "P-3"}


@pytest.mark.parametrize("step", ["_write_rows", "check_no_overlap"])
def test_a_fault_at_any_step_leaves_nothing(records: Records, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """States, rows, audit and the memory of the pepper go back together."""
    submit(records, workforce())
    before = records.submissions(), records.fingerprint(), records.latest_change()

    def fail(*_: object) -> None:
        raise MemoryError(step)

    with monkeypatch.context() as patched:
        patched.setattr(room, step, fail)
        with pytest.raises(MemoryError):
            submit(records, workforce(people=9), replace=True)

    assert before[0].equals(records.submissions())
    assert before[1:] == (records.fingerprint(), records.latest_change())
    assert submit(records, workforce(people=9), replace=True).submissions == (2,)


def test_rows_that_do_not_arrive_are_missed(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rows are counted in the table before the file is called stored."""

    def lose(_table: object, frame: pl.DataFrame, _numbered: object) -> pl.DataFrame:
        return frame.head(1).with_columns(submission_id=1)

    monkeypatch.setattr(room, "_with_submission", lose)

    with pytest.raises(RecordsError, match="Not every row could be stored"):
        submit(records, workforce())


def test_many_owners_in_one_file_are_one_event_each(records: Records) -> None:
    """A network's file of 300 organisations is stored in one go and can be undone one by one."""
    names = [f"ORG-{number:03d}" for number in range(300)]
    receipt = submit(records, workforce(names, people=1))
    records.withdraw(receipt.submissions[17], "tests")

    assert len(receipt.submissions) == 300
    assert set(records.rows("workforce")["organisation_id"]) == set(names) - {"ORG-017"}
