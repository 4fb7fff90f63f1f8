"""What is copied out of a lake is a records file like any other, and a records file goes into a lake whole."""

from pathlib import Path

import pytest

from dashboard import settings
from dashboard.records import Records, RecordsError, Tombstone, forget, restore_backup
from tests.lakes import Lakes, sql
from tests.records.people import HASH, PEPPER, submit, workforce

SAID = "SAID-BY-WHO-IS-FORGOTTEN"


@pytest.fixture
def lake(lakes: Lakes, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty lake that the settings name, by the folder of its files."""
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS", lakes())
    return settings.records_path()


def test_a_file_is_moved_into_a_lake_and_back_again(lake: Path, filled: Path, tmp_path: Path) -> None:
    """Rows, submissions and the chain of the trail are the same at every station: nobody is locked in."""
    there, back = tmp_path / "there.duckdb", tmp_path / "back.duckdb"
    with Records.open(filled, pepper=PEPPER) as records:
        rows, listed, trail = records.rows("workforce"), records.submissions(), records.verify_trail()
        records.backup(there)
    assert restore_backup(there, lake, by="tests") is None
    with Records.open(lake, pepper=PEPPER) as records:
        assert records.rows("workforce").equals(rows)
        assert records.submissions().equals(listed)
        assert records.verify_trail(head=trail[1])[0] == trail[0] + 1
        records.backup(back)
    with Records.open(back, pepper=PEPPER) as records, records.cursor() as cursor:
        codes = "SELECT data_type FROM duckdb_columns() WHERE table_name = 'workforce' AND column_name = 'gender'"

        assert records.rows("workforce").equals(rows)
        assert (cursor.execute(codes).fetchone() or ("",))[0].startswith("ENUM")
        assert records.verify_trail(head=trail[1])[0] == trail[0] + 1


def test_a_restore_that_fails_changes_nothing(lake: Path, tmp_path: Path) -> None:
    """Whatever is not a whole backup is refused before the lake is touched."""
    backup = tmp_path / "backup.duckdb"
    with Records.open(lake, pepper=PEPPER) as records:
        submit(records, workforce())
        records.backup(backup)
        submit(records, workforce(["ORG-02"]))
    whole = bytearray(backup.read_bytes())
    whole[len(whole) // 2] ^= 1
    backup.write_bytes(whole)
    with pytest.raises(RecordsError, match="has changed since it was written"):
        restore_backup(backup, lake)

    with Records.open(lake, pepper=PEPPER) as records:
        assert records.rows("workforce").height == 6


def said_in(cluster: Path) -> bool:
    """Whether the words can be read anywhere in the catalogue: in rows that it holds itself, or among what it notes of files."""
    named = settings.lake()
    assert named is not None
    database = named.catalogue.split("dbname=")[1].split()[0]
    listed = "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'ducklake%'"
    tables = sql(cluster, database, listed).split()
    return any(SAID in sql(cluster, database, f"SELECT * FROM {name}") for name in tables)


def test_what_is_forgotten_is_in_no_file_state_or_catalogue(lake: Path, cluster: Path, tmp_path: Path) -> None:
    """Neither at the time, nor in an earlier state of the lake, nor after an older backup is brought back."""
    backup = tmp_path / "backup.duckdb"
    with Records.open(lake, pepper=PEPPER) as records:
        records.submit("workforce", workforce(["GONE"]), by="tests", file_name=SAID, file_hash=HASH)
        submit(records, workforce(["STAYS"]))
        records.backup(backup)
        before = {file.name for file in lake.rglob("workforce/*.parquet")}
        there = said_in(cluster)
        rows = forget(records, [Tombstone.of("organisation", "GONE", by="tests")])
    after = said_in(cluster)
    restore_backup(backup, lake)

    with Records.open(lake, pepper=PEPPER) as records:
        assert records.rows("workforce")["organisation_id"].unique().to_list() == ["STAYS"]
    assert (rows, there, after, said_in(cluster)) == (3, True, False, False)
    assert before
    assert before.isdisjoint(file.name for file in lake.rglob("workforce/*.parquet"))
