"""A disk that is full or may not be written to ends publishing and backing up in one line, and nothing is lost or half done.

Full is a limit on the size of files, and closed a folder that its owner may not write to: neither needs rights. Read-only is a
real mount in a namespace of the child process, and is skipped where nobody may have one.
"""

import ctypes
import os
import resource
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pytest

from dashboard.records import Records
from dashboard.release import Release, history, publish
from tests.faults.killing import prepared, spare
from tests.faults.victims import ORGANISATIONS
from tests.house import HOUSE
from tests.records.people import PEPPER, submit, workforce
from tests.release.workforce import FEW

TRIAL = """
import sys
from pathlib import Path
from dashboard.errors import UserError
from dashboard.records import Records
from dashboard.release import publish
from tests.records.people import PEPPER
from tests.release.workforce import FEW
place, work = Path(sys.argv[1]), sys.argv[2]
try:
    with Records.open(place / "records.duckdb", pepper=PEPPER, read_only=work == "publish") as records:
        publish(records, place / "out" / "release.duckdb", FEW) if work == "publish" else records.backup(place / "out" / "b.duckdb")
except UserError as fault:
    print(fault)
"""
DROP_FROM_BOUNDING_SET, PASS_OVER_PERMISSIONS = 24, 1
"""PR_CAPBSET_DROP and CAP_DAC_OVERRIDE: without it the superuser has to keep to permissions like anybody else."""
NAMESPACE = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-c")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records, and in `out` a release of what was in them before."""
    place = tmp_path_factory.mktemp("made")
    spare(prepared(), place)
    (place / "out").mkdir()
    for name in ("release.duckdb", "release_releases"):
        (place / name).rename(place / "out" / name)
    with Records.open(place / "records.duckdb", pepper=PEPPER) as records:
        submit(records, workforce(ORGANISATIONS, people=60), replace=True)
    return place


@pytest.fixture
def place(made: Path, tmp_path: Path) -> Path:
    """A copy of them for one test."""
    shutil.copytree(made, tmp_path / "place")
    return tmp_path / "place"


def trial(place: Path, work: str, *, largest: int = 0, before: str = "") -> str:
    """Do one thing in another process, on a disk that is full or may not be written to, and give what it says."""
    command = [sys.executable, "-c", TRIAL, str(place), work]
    if before:
        command = [*NAMESPACE, before + ' && exec "$@"', "sh", *command]

    def restrict() -> None:
        if largest:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
        if os.geteuid() == 0:
            ctypes.CDLL(None).prctl(DROP_FROM_BOUNDING_SET, PASS_OVER_PERMISSIONS, 0, 0, 0)

    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, preexec_fn=restrict, check=False)
    assert done.stderr == ""
    return done.stdout


def names(place: Path) -> set[str]:
    """Every file there is."""
    return {str(file.relative_to(place)) for file in place.rglob("*") if file.is_file()}


def is_as_before(place: Path, made: Path) -> bool:
    """Whether the release is the one that was current, every kept one is whole, and the records hold what they held."""
    history.verify(place / "out" / "release.duckdb")
    with Records.open(place / "records.duckdb", pepper=PEPPER) as records:
        held = records.rows("workforce").height
    same = (
        Release.read(place / "out" / "release.duckdb").manifest
        == Release.read(made / "out" / "release.duckdb").manifest
    )
    return same and held == 60 * len(ORGANISATIONS)


@pytest.mark.parametrize("work", ["publish", "backup"])
def test_a_full_disk_is_one_line_and_leaves_nothing_half_done(place: Path, made: Path, work: str) -> None:
    """No half release, no half backup, no hash of one; with room it is done as if nothing had been."""
    before = names(place)
    said = trial(place, work, largest=30_000)
    left = names(place)

    assert ("Make room" if work == "publish" else "is full. Free some space") in said
    assert left == before
    assert is_as_before(place, made)
    assert trial(place, work) == ""
    assert names(place) > before


@pytest.mark.parametrize("work", ["publish", "backup"])
def test_a_read_only_disk_is_one_line_and_changes_nothing(place: Path, made: Path, work: str) -> None:
    """The folder for what is made cannot be written to; the records can."""
    out = place / "out"
    mount = f"mount --bind {out} {out} && mount -o remount,ro,bind {out}"
    if not shutil.which("unshare") or subprocess.run([*NAMESPACE, mount], capture_output=True, check=False).returncode:
        pytest.skip("mounting a private disk is not allowed here")
    before = names(place)
    said = trial(place, work, before=mount)

    assert ("could not be written" if work == "publish" else "cannot be written to") in said
    assert names(place) == before
    assert is_as_before(place, made)


@pytest.mark.parametrize("work", ["publish", "backup"])
def test_a_closed_folder_is_one_line_and_changes_nothing(place: Path, made: Path, work: str) -> None:
    """The folder for what is made may not be written to, nor what is in it; opened again, all is done as if nothing had been."""
    folders = [place / "out", place / "out" / "release_releases"]
    before = names(place)
    for folder in folders:
        folder.chmod(0o500)
    said = trial(place, work)
    for folder in folders:
        folder.chmod(0o700)

    assert ("could not be written" if work == "publish" else "cannot be written to") in said
    assert names(place) == before
    assert is_as_before(place, made)
    assert trial(place, work) == ""


def test_releases_stay_in_order_when_the_clock_goes_back(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Order is by number, and an earlier hour harms nothing."""

    class Earlier(datetime):
        """A clock that was set back by a year."""

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Earlier":
            moment = datetime.now(UTC) - timedelta(days=365)
            return cls.fromtimestamp(moment.timestamp(), tz)

    release = place / "out" / "release.duckdb"
    monkeypatch.setattr(sys.modules[publish.__module__], "datetime", Earlier)
    with Records.open(place / "records.duckdb", pepper=PEPPER) as records:
        publish(records, release, FEW)
    listed = history.list(release)
    history.verify(release)

    assert listed["number"].to_list() == [1, 2]
    assert listed["current"].to_list() == [False, True]
    assert listed["published_at"][1] < listed["published_at"][0]
