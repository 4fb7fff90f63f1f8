"""A lake opens hardened and encrypted, makes machines take turns, and says in one line why it cannot be used."""

import threading
import time
from pathlib import Path

import duckdb
import pytest

from dashboard import settings
from dashboard.records import Records, RecordsError, restore_backup
from dashboard.records.connection import connect
from dashboard.records.lake import Turn, lake_at, turn
from tests.lakes import Lakes, setting, sql
from tests.records.people import HASH, PEPPER, submit, workforce

CANARY = b"CANARY-OF-THE-LAKE"
OUTSIDE = (
    "ATTACH '{folder}/other.duckdb'",
    "COPY (SELECT 1) TO '/tmp/out.csv'",
    "SELECT * FROM read_text('/proc/self/environ')",
    "INSTALL httpfs",
    "SET enable_external_access = true",
)


@pytest.fixture
def path(lakes: Lakes, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty lake that the settings name, by the folder of its files."""
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS", lakes())
    return settings.records_path()


def test_only_the_folder_that_the_settings_name_is_a_lake(path: Path) -> None:
    """Records of other paths are files, also while a lake is named: that is how one is moved into the other."""
    assert lake_at(path) == settings.lake()
    assert lake_at(path.with_name("other.duckdb")) is None


def test_rows_are_encrypted_and_not_in_the_catalogue(path: Path) -> None:
    """No file can be read without its key, the search would notice, and few rows are no reason to keep them elsewhere."""
    with Records.open(path, pepper=PEPPER) as records:
        submit(records, workforce([CANARY.decode()], people=5))
        with records.cursor() as cursor:
            found = cursor.execute("SELECT count(*) FROM workforce WHERE organisation_id = ?", [CANARY.decode()])

            assert found.fetchone() == (5,)
    files = list(path.rglob("workforce/*.parquet"))

    assert files
    assert not any(CANARY in file.read_bytes() for file in path.rglob("*.parquet"))
    with pytest.raises(duckdb.Error, match="encrypted"), duckdb.connect() as outside:
        outside.execute(f"SELECT * FROM read_parquet('{files[0]}')")


def test_sql_can_reach_nothing_outside(path: Path) -> None:
    """The doors that are locked for a file are locked for a lake."""
    connection = connect(path)

    for statement in OUTSIDE:
        with pytest.raises(duckdb.Error, match=r"disabled|locked|not allowed|Cannot"):
            connection.execute(statement.format(folder=path.parent))
    connection.close()


def test_a_turn_is_waited_for_by_every_machine(path: Path) -> None:
    """Here by another connection to PostgreSQL: what it writes comes after, and publishing is another turn."""
    first, order = connect(path), []

    def second() -> None:
        with Records.open(path, pepper=PEPPER) as records:
            order.append("waits")
            submit(records, workforce())
            order.append("wrote")

    with turn(first):
        other = threading.Thread(target=second)
        other.start()
        while not order:
            time.sleep(0.01)
        time.sleep(0.5)
        with turn(first, Turn.PUBLISH):
            order.append("had the turn")
    other.join()
    first.close()

    assert order == ["waits", "had the turn", "wrote"]


def test_a_lost_turn_keeps_nothing(path: Path, cluster: Path) -> None:
    """Whoever was cut off from PostgreSQL may have been followed by another writer, so the commit does not happen."""
    locks = "SELECT pid FROM pg_locks WHERE locktype = 'advisory'"

    def cut_off(records: Records) -> None:
        with records.writing() as cursor:
            cursor.execute("INSERT INTO about VALUES ('tried', 'yes')")
            sql(cluster, "postgres", f"SELECT pg_terminate_backend(pid) FROM ({locks}) AS held")

    with Records.open(path, pepper=PEPPER) as records:
        with pytest.raises(RecordsError, match="there whole or not at all"):
            cut_off(records)
        with records.cursor() as cursor:
            assert cursor.execute("SELECT count(*) FROM about WHERE name = 'tried'").fetchone() == (0,)
        assert submit(records, workforce()).rows == 3


def test_what_cannot_be_reached_is_said_in_one_line(
    cluster: Path, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No server, no such database, the files elsewhere, and nothing there to be read."""
    database = settings.lake().catalogue.split("dbname=")[1].split()[0]  # type: ignore[union-attr]
    sql(cluster, "postgres", "CREATE DATABASE nothing")
    for place, name, read_only, said in (
        (tmp_path, database, False, "cannot be reached"),
        (cluster, "unheard_of", False, "cannot be reached"),
        (cluster, database, False, "in another folder than"),
        (cluster, "nothing", True, "There are no records at"),
    ):
        monkeypatch.setenv("EQUITY_MONITOR_RECORDS", setting(place, name, tmp_path / "files"))
        with pytest.raises(RecordsError, match=said) as fault:
            connect(settings.records_path(), read_only=read_only)
        assert "\n" not in fault.value.message


def test_a_folder_that_is_not_mounted_is_not_begun_anew(path: Path) -> None:
    """Files that one machine wrote to a disk of its own would be missing everywhere else."""
    elsewhere = path.rename(path.with_name(f"{path.name}-elsewhere"))
    for read_only in (False, True):
        with pytest.raises(RecordsError, match="Mount it on this machine"):
            connect(path, read_only=read_only)
    there = path.exists()
    elsewhere.rename(path)

    assert not there
    connect(path).close()


def test_a_list_of_codes_that_changed_is_read_by_the_new_one(path: Path) -> None:
    """A lake keeps codes as text, so its views are made anew where a newer version declares other codes."""
    view = "CREATE OR REPLACE VIEW current_seats AS SELECT * FROM seats"
    with Records.open(path, pepper=PEPPER) as records, records.writing() as cursor:
        cursor.execute(view)
    query = "SELECT data_type FROM duckdb_columns() WHERE table_name = 'current_seats' AND data_type LIKE 'ENUM%'"
    with Records.open(path, pepper=PEPPER) as records, records.cursor() as cursor:
        assert cursor.execute(query).fetchone()


def test_a_damaged_file_is_named_with_its_remedy_and_brought_back(path: Path, tmp_path: Path) -> None:
    """Cut, with one bit changed, or gone: `restore` is named, and asks nothing of the files that are damaged."""
    with Records.open(path, pepper=PEPPER) as records:
        submit(records, workforce(people=300))
        records.backup(tmp_path / "backup.duckdb")
    (file,) = path.rglob("workforce/*.parquet")
    whole = file.read_bytes()
    for harmed in (whole[:900], whole[:-1], whole[:900] + bytes([whole[900] ^ 1]) + whole[901:], None):
        file.unlink()
        if harmed is not None:
            file.write_bytes(harmed)
        with Records.open(path) as records, pytest.raises(RecordsError, match="equity-monitor restore FILE"):
            records.rows("workforce")
    restore_backup(tmp_path / "backup.duckdb", path)

    with Records.open(path, pepper=PEPPER) as records:
        assert records.rows("workforce").height == 300


def test_states_trail_and_scope_are_as_in_a_file(path: Path) -> None:
    """Withdrawing, restoring, the chain of the audit trail and whose rows one sees go by the same statements."""
    whose: list[frozenset[str] | None] = [None]
    with Records.open(path, pepper=PEPPER, scope=lambda: whose[0]) as records:
        records.submit("workforce", workforce(["A", "B"]), by="t", file_name="f", file_hash=HASH)
        records.withdraw(1, "t")
        records.restore(1, "t")

        assert records.trail()["event"].to_list() == ["restored", "withdrawn", "submitted", "submitted", "created"]
        assert records.verify_trail()[0] == 5
        whose[0] = frozenset({"A"})
        assert records.rows("workforce")["organisation_id"].unique().to_list() == ["A"]
        assert records.submissions()["owner"].to_list() == ["A"]
        assert records.trail().is_empty()
