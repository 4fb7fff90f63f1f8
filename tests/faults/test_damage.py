"""Damage is found and named with its remedy, and many at once lose nothing."""

import random
import shutil
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dashboard.records import Records, RecordsError, audit, restore_backup
from dashboard.release import Release, ReleaseError, history
from tests.faults.killing import prepared
from tests.records.people import PEPPER, submit, workforce

FLIPS = 12


@pytest.fixture(scope="module")
def made() -> Path:
    """Records, a release and two backups; nobody changes them."""
    return prepared()


def flipped(file: Path, target: Path, place: int) -> Path:
    """A copy of a file with one bit changed."""
    content = bytearray(file.read_bytes())
    content[place % len(content)] ^= 1 << (place % 8)
    target.write_bytes(content)
    return target


@pytest.mark.parametrize("seed", range(FLIPS))
def test_one_changed_bit_of_the_records_is_named_or_changes_nothing(made: Path, tmp_path: Path, seed: int) -> None:
    """Never another figure, never a traceback; the sentence names the command that brings the last backup back."""
    with Records.open(made / "records.duckdb", read_only=True) as whole:
        rows = whole.rows("workforce")
    file = flipped(made / "records.duckdb", tmp_path / "records.duckdb", random.Random(seed).randrange(1 << 40))
    outcome: object
    try:
        with Records.open(file, pepper=PEPPER) as records:
            outcome = records.rows("workforce").equals(rows)
    except RecordsError as fault:
        outcome = "equity-monitor restore" in fault.message or "not a records file" in fault.message

    assert outcome


@pytest.mark.parametrize("seed", range(FLIPS))
def test_one_changed_bit_of_a_release_is_named_or_changes_nothing(made: Path, tmp_path: Path, seed: int) -> None:
    """The hash of what is in it is checked when it is read."""
    whole = Release.read(made / "release.duckdb")
    file = flipped(made / "release.duckdb", tmp_path / "release.duckdb", random.Random(seed).randrange(1 << 40))
    outcome: object
    try:
        outcome = Release.read(file).manifest == whole.manifest
    except ReleaseError as fault:
        outcome = "release" in fault.message

    assert outcome


def read(file: Path) -> None:
    """Open records and read all rows of one table."""
    with Records.open(file, pepper=PEPPER) as records:
        records.rows("workforce")


@pytest.mark.parametrize("share", [0, 0.1, 0.5])
def test_files_cut_short_are_named_and_brought_back(made: Path, tmp_path: Path, share: float) -> None:
    """Records by `restore`, a release by `releases use`: after either everything is as before."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    for name in ("records.duckdb", "release.duckdb"):
        content = (made / name).read_bytes()
        (tmp_path / name).write_bytes(content[: int(len(content) * share)])
    with pytest.raises(ReleaseError):
        Release.read(tmp_path / "release.duckdb")
    with pytest.raises(RecordsError):
        read(tmp_path / "records.duckdb")
    history.use(tmp_path / "release.duckdb", 1)
    restore_backup(tmp_path / "with-5.duckdb", tmp_path / "records.duckdb")

    assert Release.read(tmp_path / "release.duckdb").manifest == Release.read(made / "release.duckdb").manifest
    with Records.open(tmp_path / "records.duckdb", pepper=PEPPER) as records:
        assert records.rows("workforce").height == 15


def test_a_clock_that_goes_back_is_named_and_breaks_nothing(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The order of entries is by number; whoever looks after the machine is told that its clock is wrong."""
    file = Path(shutil.copy(made / "records.duckdb", tmp_path))
    monkeypatch.setattr(audit, "now", lambda: datetime.now(UTC) - timedelta(days=400))
    with Records.open(file, pepper=PEPPER) as records:
        receipt = submit(records, workforce(["ORG-09"]))
        records.withdraw(receipt.submissions[0], "tests")

        assert records.trail()["event"].to_list()[:2] == ["withdrawn", "submitted"]
        assert records.verify_trail()
    assert "clock" in caplog.text


def test_ten_uploaders_at_once_lose_nothing(made: Path, tmp_path: Path) -> None:
    """While a backup is made and others read: each gets a receipt of its own, and all of it is there."""
    file = Path(shutil.copy(made / "records.duckdb", tmp_path))
    receipts: list[tuple[int, ...]] = []
    with Records.open(file, pepper=PEPPER) as records:

        def upload(number: int) -> None:
            receipts.append(submit(records, workforce([f"NEW-{number}"], people=30 + number)).submissions)
            records.rows("workforce", owner=f"NEW-{number}")

        threads = [threading.Thread(target=upload, args=(number,)) for number in range(10)]
        for thread in threads:
            thread.start()
        records.backup(tmp_path / "during.duckdb")
        for thread in threads:
            thread.join()
        sent = records.submissions().filter(by="tests").tail(10)

        assert sorted(receipts) == [(number,) for number in sent["id"].to_list()]
        assert sorted(sent["rows"].to_list()) == list(range(30, 40))
        assert records.verify_trail()
    restore_backup(tmp_path / "during.duckdb", tmp_path / "elsewhere.duckdb")
    with Records.open(tmp_path / "elsewhere.duckdb", pepper=PEPPER) as moved:
        stored = moved.rows("workforce").group_by("organisation_id").len()["len"].to_list()

        assert set(stored) <= {5, *range(30, 40)}
