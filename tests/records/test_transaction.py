"""One writer at a time, whole or not at all, also where the machine stops in the middle."""

import multiprocessing
import random
import threading
import time
from pathlib import Path

import duckdb
import pytest

from dashboard.records import Records, audit
from dashboard.records.transaction import write_lock, writing
from tests.records.people import PEPPER, submit, workforce
from tests.records.writer import submit_until_killed

KILLS = 10


@pytest.mark.slow
def test_a_process_killed_at_any_moment_loses_nothing_it_acknowledged(empty: Path, tmp_path: Path) -> None:
    """Ten times kill -9 in the middle of replacing: every acknowledged file is there, and none is half done."""
    acknowledged, moments = tmp_path / "acknowledged", random.Random(2026)
    acknowledged.touch()
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.records.writer"])
    for _ in range(KILLS):
        before = acknowledged.stat().st_size
        writer = processes.Process(target=submit_until_killed, args=(empty, acknowledged))
        writer.start()
        while acknowledged.stat().st_size == before:
            writer.join(0.01)
            assert writer.is_alive()
        time.sleep(moments.uniform(0, 0.15))
        writer.kill()
        writer.join()
        check_whole(empty, [tuple(map(int, line.split())) for line in acknowledged.read_text().splitlines()])


def check_whole(path: Path, acknowledged: list[tuple[int, int]]) -> None:
    """Every submission has exactly the rows it says, both of a file are there, and one per place is current."""
    with Records.open(path, pepper=PEPPER) as records, records.cursor() as cursor:
        stored = dict(cursor.execute("SELECT submission_id, count(*) FROM workforce GROUP BY 1").fetchall())
        listed = {row["id"]: row for row in records.submissions().iter_rows(named=True)}

        assert stored == {number: row["rows"] for number, row in listed.items()}
        assert all(stored.get(number) == stored.get(number + 1) == people for number, people in acknowledged)
        assert [row["state"] for row in listed.values()] == ["replaced"] * (len(listed) - 2) + ["current"] * 2
        assert audit.is_whole(cursor)


def test_writers_take_turns(records: Records) -> None:
    """Threads that submit at once all succeed, each with numbers of its own."""
    numbers: list[int] = []

    def send(name: str) -> None:
        numbers.extend(submit(records, workforce([name], people=20)).submissions)

    threads = [threading.Thread(target=send, args=(f"ORG-{number}",)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(numbers) == [1, 2, 3, 4, 5, 6]
    assert records.rows("workforce").height == 120


def test_the_same_file_has_the_same_lock(path: Path) -> None:
    """Two names of one file are one file."""
    assert write_lock(path) is write_lock(path.parent / "." / path.name)
    assert write_lock(path) is not write_lock(path.with_name("other.duckdb"))


def test_a_reader_sees_one_state(records: Records) -> None:
    """A figure made while a file comes in is of before or after, never of between."""
    submit(records, workforce(people=2))
    with records.cursor() as cursor:
        before = cursor.execute("SELECT count(*) FROM current_workforce").fetchone()
        submit(records, workforce(people=7), replace=True)

        assert cursor.execute("SELECT count(*) FROM current_workforce").fetchone() == before == (2,)
    assert records.rows("workforce").height == 7


def test_a_reader_cannot_write_but_may_have_tables_of_its_own(records: Records) -> None:
    """Statements of indicators can register frames and make temporary tables, and change nothing."""
    with records.cursor() as cursor:
        cursor.register("frame", workforce())
        cursor.execute("CREATE TEMP TABLE mine AS SELECT * FROM frame")

        assert cursor.execute("SELECT count(*) FROM mine").fetchone() == (3,)
        with pytest.raises(duckdb.TransactionException, match="read-only"):
            cursor.execute("DELETE FROM submission")


def test_an_interrupted_writer_leaves_nothing_and_the_lock_free(records: Records) -> None:
    """Even Ctrl-C in the middle is undone, and the next writer can go."""

    def interrupted() -> None:
        with writing(records._connection, records.path) as cursor:
            cursor.execute("INSERT INTO about VALUES ('half', 'done')")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()

    with records.cursor() as cursor:
        assert cursor.execute("SELECT count(*) FROM about WHERE name = 'half'").fetchone() == (0,)
    assert not write_lock(records.path).locked()


def test_what_is_only_supposed_leaves_no_trace(records: Records) -> None:
    """A cursor sees the file as if it were submitted, and nobody sees it afterwards."""
    submit(records, workforce(people=2))
    before = records.fingerprint()
    with records.supposing("workforce", workforce(people=7)) as cursor:
        assert cursor.execute("SELECT count(*) FROM current_workforce").fetchone() == (7,)

    assert records.rows("workforce").height == 2
    assert records.fingerprint() == before
    assert not write_lock(records.path).locked()
