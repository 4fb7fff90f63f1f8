"""A backup is whole or absent, and brings back rows, history and pepper; nothing it replaces is thrown away."""

import hashlib
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from dashboard.records import InUseError, Pepper, PepperError, Records, RecordsError, audit, restore_backup
from tests.records.people import PEPPER, submit, workforce


@pytest.fixture
def backup(records: Records, path: Path) -> Path:
    """A backup of records with a replaced submission, the records closed afterwards."""
    submit(records, workforce(people=2))
    submit(records, workforce(people=3), replace=True)
    target = path.with_name("backup.duckdb")
    records.backup(target)
    records.close()
    return target


def test_a_backup_holds_everything(backup: Path, path: Path) -> None:
    """Rows, history, states, audit and views come back as they were, and the pepper is still remembered."""
    path.unlink()

    kept = restore_backup(backup, path, by="tests")

    with Records.open(path, pepper=PEPPER) as back, back.cursor() as cursor:
        assert kept is None
        assert back.submissions()["state"].to_list() == ["replaced", "current"]
        assert back.rows("workforce").height == 3
        assert audit.is_whole(cursor)
        assert cursor.execute("SELECT last(event ORDER BY id) FROM audit").fetchone() == ("recovered",)
    with pytest.raises(PepperError, match="another pepper"):
        Records.open(path, pepper=Pepper(b"another pepper for tests, of no use"))


def test_the_hash_beside_it_is_the_files(backup: Path) -> None:
    """`sha256sum --check` reads the hash file."""
    written = backup.with_name("backup.duckdb.sha256").read_text()

    assert written == f"{hashlib.sha256(backup.read_bytes()).hexdigest()}  backup.duckdb\n"


def test_a_backup_misses_nothing_that_is_not_in_the_main_file_yet(records: Records, path: Path) -> None:
    """Commits still in DuckDB's log, which a copy of the file would miss, are in the backup."""
    submit(records, workforce())
    log = path.with_name(path.name + ".wal")
    in_the_log = log.exists() and log.stat().st_size > 0
    records.backup(path.with_name("backup.duckdb"))

    with Records.open(path.with_name("backup.duckdb"), read_only=True) as copied:
        assert in_the_log
        assert copied.rows("workforce").height == 3


def test_a_backup_can_go_to_another_disk(records: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where renaming across disks is refused, the finished backup is copied and then renamed (refusal simulated)."""
    submit(records, workforce())
    elsewhere = tmp_path / "disk" / "backup.duckdb"
    elsewhere.parent.mkdir()

    def refuse(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr("os.rename", refuse)
    records.backup(elsewhere)

    assert sorted(file.name for file in elsewhere.parent.iterdir()) == ["backup.duckdb", "backup.duckdb.sha256"]
    assert list(tmp_path.glob(".*")) == []


def test_what_was_there_before_is_kept(backup: Path, path: Path) -> None:
    """Restoring the wrong backup can itself be undone."""
    with Records.open(path, pepper=PEPPER) as later:
        submit(later, workforce(["ORG-02"]))

    kept = restore_backup(backup, path)

    assert kept is not None
    with Records.open(path) as back, Records.open(kept) as before:
        assert (back.submissions().height, before.submissions().height) == (2, 3)


def test_damaged_records_can_be_restored_over(backup: Path, path: Path) -> None:
    """A backup is for exactly the day on which the records do not open."""
    path.write_bytes(path.read_bytes()[:20000])
    path.with_name(path.name + ".wal").write_bytes(b"left over")

    restore_backup(backup, path)

    with Records.open(path) as back:
        assert back.rows("workforce").height == 3


def test_nothing_is_written_over(records: Records, path: Path) -> None:
    """Neither a file, nor the records themselves, nor a folder that is not there becomes a backup."""
    for target in (path, path.parent):
        with pytest.raises(RecordsError, match="exists already"):
            records.backup(target)
    with pytest.raises(RecordsError, match="does not exist"):
        records.backup(path.parent / "missing" / "backup.duckdb")


def test_records_that_are_open_are_not_replaced(backup: Path, path: Path) -> None:
    """Neither this program's nor another's open file is pulled away from under it."""
    with Records.open(path), pytest.raises(InUseError, match="open already in this program"):
        restore_backup(backup, path)
    script = f"import duckdb; c = duckdb.connect({str(path)!r}); print('open', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(InUseError, match=f"process {other.pid}"):
            restore_backup(backup, path)
        other.communicate("\n")


def test_a_changed_missing_or_foreign_backup_is_refused(backup: Path, path: Path) -> None:
    """Each is one sentence, and the records stay as they are."""
    before = path.read_bytes()
    foreign = path.with_name("foreign.duckdb")
    duckdb.connect(str(foreign)).execute("CREATE TABLE release (a INTEGER)").close()
    with backup.open("ab") as file:
        file.write(b"!")
    for wrong, message in (
        (backup, "has changed since it was written"),
        (path.with_name("absent.duckdb"), "There is no backup at"),
        (foreign, "does not hold records"),
    ):
        with pytest.raises(RecordsError, match=message):
            restore_backup(wrong, path)

    assert path.read_bytes() == before
    assert list(path.parent.glob(".*")) == []
