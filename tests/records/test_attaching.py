"""Encrypted records give nothing away on the disk, and say clearly when a key is missing, wrong or not wanted."""

from pathlib import Path

import duckdb
import pytest

from dashboard.records import Records, RecordsError, restore_backup
from dashboard.records.attaching import attach, instance, select
from dashboard.records.key import RecordsKey
from tests.records.people import HASH, PEPPER, workforce

KEY, OTHER = "k" * 40, "o" * 40
CANARY = b"CANARY-OF-THE-RECORDS"


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> str:
    """A key in the environment."""
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS_KEY", KEY)
    return KEY


def submit_canary(records: Records) -> None:
    """Store rows with a word in them that is nowhere else."""
    frame = workforce([CANARY.decode()], people=5)
    records.submit("workforce", frame, by="tests", file_name=CANARY.decode(), file_hash=HASH)


def seen(folder: Path) -> set[str]:
    """The files of a folder in which the word can be read."""
    return {file.name for file in folder.rglob("*") if file.is_file() and CANARY in file.read_bytes()}


def test_nothing_can_be_read_in_the_file_or_its_log(key: str, path: Path) -> None:
    """Neither while commits are in the log only, nor when they are in the main file, nor in a backup."""
    with Records.open(path, pepper=PEPPER) as records:
        submit_canary(records)
        log = path.with_name(path.name + ".wal")
        in_the_log = log.exists() and log.stat().st_size > 0
        during = seen(path.parent)
        records.backup(path.with_name("backup.duckdb"))

    assert in_the_log
    assert during | seen(path.parent) == set()
    assert path.stat().st_size > 0


def test_without_a_key_it_can_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test above would notice: this is the same search of a plain file."""
    monkeypatch.delenv("EQUITY_MONITOR_RECORDS_KEY", raising=False)
    with Records.open(path, pepper=PEPPER) as records:
        submit_canary(records)

    assert seen(path.parent) == {path.name}


def test_a_file_that_grows_is_opened_again_as_it_was(tmp_path: Path) -> None:
    """A small one by one thread; the same, with the same settings, while it is open still, however large it has become."""
    path, threads = tmp_path / "records.duckdb", "SELECT current_setting('threads')::INTEGER"
    with instance(path, read_only=False) as small:
        with path.open("wb") as file:
            file.truncate(100 * 1024**2)
        with instance(path, read_only=False) as again:
            assert small.execute(threads).fetchone() == again.execute(threads).fetchone() == (1,)
    with instance(path.rename(tmp_path / "large.duckdb"), read_only=False) as large, duckdb.connect() as usual:
        assert large.execute(threads).fetchone() == usual.execute(threads).fetchone()


def test_joins_are_left_in_the_order_they_are_written_in(tmp_path: Path) -> None:
    """Of a small file too: it may grow while it is open, and the order that DuckDB finds may wait for itself for ever."""
    with instance(tmp_path / "records.duckdb", read_only=False) as connection:
        assert connection.execute("SELECT current_setting('disabled_optimizers')").fetchone() == ("join_order",)


def test_nothing_can_be_read_in_temporary_files(tmp_path: Path) -> None:
    """What does not fit into memory is encrypted too (here 100 MB of rows with 64 MB to hold them in)."""
    path = tmp_path / "records.duckdb"
    with instance(path, read_only=False) as connection:
        attach(connection, path, RecordsKey(KEY))
        select(connection)
        connection.execute("SET memory_limit = '64MB'; SET threads = 1")
        many = f"SELECT '{CANARY.decode()}' || hash(i) || hash(i + 1) AS word FROM range(1500000) AS r(i)"
        connection.execute(f"CREATE TEMP TABLE unsorted AS {many}")
        spilled = [file for file in tmp_path.rglob("*") if file.is_file() and file.parent.name.endswith(".tmp")]

        assert sum(file.stat().st_size for file in spilled) > 1e6
        assert seen(tmp_path) == set()


def test_a_wrong_a_missing_and_a_needless_key_are_one_sentence_each(
    key: str, path: Path, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What to set, or how to encrypt what is not encrypted; the file stays as it is."""
    plain = filled.read_bytes()
    with pytest.raises(RecordsError, match=r"is not encrypted, but a key is set\. To encrypt it"):
        Records.open(filled)
    path.unlink()
    Records.open(path, pepper=PEPPER).close()
    before = path.read_bytes()
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS_KEY", OTHER)
    with pytest.raises(RecordsError, match="is not the key of"):
        Records.open(path)
    monkeypatch.delenv("EQUITY_MONITOR_RECORDS_KEY")
    with pytest.raises(RecordsError, match=r"is encrypted\. Set EQUITY_MONITOR_RECORDS_KEY"):
        Records.open(path)

    assert plain != before
    assert path.read_bytes() == before


def test_a_backup_brings_a_key_in_and_changes_it(path: Path, filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the sentence for a plain file says; then once more from one key to the next."""
    backups = [path.with_name(f"{name}.duckdb") for name in ("plain", "first")]
    with Records.open(filled) as records:
        records.backup(backups[0])
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS_KEY", KEY)
    restore_backup(backups[0], path)
    with Records.open(path, pepper=PEPPER) as records:
        records.backup(backups[1])
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS_KEY", OTHER)
    with pytest.raises(RecordsError, match="is not the key of"):
        restore_backup(backups[1], path)
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS_KEY_BEFORE", KEY)
    restore_backup(backups[1], path)

    with Records.open(path, pepper=PEPPER) as records:
        assert records.rows("workforce").height == 3


def test_a_flipped_bit_in_an_encrypted_file_is_damage(key: str, path: Path) -> None:
    """Encryption with authentication: what was changed cannot be read as something else."""
    with Records.open(path, pepper=PEPPER) as records:
        records.submit("workforce", workforce(people=3000), by="t", file_name="f", file_hash=HASH)
    content = bytearray(path.read_bytes())
    for place in range(20000, len(content), 50000):
        content[place] ^= 1
    path.write_bytes(content)

    with (
        pytest.raises(RecordsError, match=r"damaged or was cut short\. Bring back the last backup"),
        Records.open(path) as records,
    ):
        records.rows("workforce")


def test_the_cipher_can_reach_no_address(key: str, path: Path) -> None:
    """The extension that encrypts could also fetch from the internet; it is not let."""
    with (
        Records.open(path, pepper=PEPPER) as records,
        records.cursor() as cursor,
        pytest.raises(duckdb.Error, match="disabled"),
    ):
        cursor.execute("SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')")
