"""Open records answer from one state at a time, and let go of the file when they are done."""

import threading
from pathlib import Path

import duckdb
import pytest

from dashboard.records import Records, RecordsError
from tests.records.people import PEPPER, submit, workforce


def test_the_file_is_let_go_at_the_end(path: Path) -> None:
    """After `with` another way of opening it is possible, so nothing holds it."""
    with Records.open(path, pepper=PEPPER) as records:
        submit(records, workforce())
    with Records.open(path, read_only=True) as again:
        assert again.rows("workforce").height == 3

    with pytest.raises(duckdb.ConnectionException):
        records.rows("workforce")


def test_every_question_has_a_cursor_of_its_own(records: Records) -> None:
    """Two open answers do not disturb each other, also from two threads."""
    submit(records, workforce(people=5))
    heights: list[int] = []
    threads = [threading.Thread(target=lambda: heights.append(records.rows("workforce").height)) for _ in range(4)]
    with records.cursor() as first, records.cursor() as second:
        first.execute("SELECT staff_id FROM current_workforce")
        second.execute("SELECT 1")
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert len(first.fetchall()) == 5
    assert heights == [5] * 4


@pytest.mark.parametrize("ask", ["rows", "known", "quarters"])
def test_an_unknown_table_is_named_with_those_there_are(records: Records, ask: str) -> None:
    """A slip of the pen is one sentence, and no name from outside gets into SQL."""
    with pytest.raises(RecordsError, match=r"no upload table called work_force. Choose one of: workforce, recruitment"):
        getattr(records, ask)("work_force")
