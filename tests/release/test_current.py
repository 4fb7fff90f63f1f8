"""The release in memory."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dashboard.records import Records
from dashboard.release import ReleaseError, Verdict, current, history, publish
from dashboard.release.release import Release
from tests.release.workforce import FEW


def test_it_is_read_once_for_everybody(release_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Eight threads at once get the same object, from one reading."""
    readings = []
    plain = Release.read

    def counted(path: Path) -> Release:
        readings.append(path)
        return plain(path)

    monkeypatch.setattr(Release, "read", counted)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(current, [release_path] * 8))

    assert len({id(one) for one in found}) == 1
    assert readings == [release_path]


def test_a_new_release_is_noticed_without_a_restart(records: Records, release_path: Path) -> None:
    """The next question after a swap is answered from the new release; going back is noticed too."""
    before = current(release_path).manifest.number
    publish(records, release_path, FEW, gate=lambda _: Verdict(passed=True, words="attacked"))
    during = current(release_path).manifest.number
    history.use(release_path, 1)

    assert (before, during, current(release_path).manifest.number) == (1, 2, 1)


def test_a_reader_keeps_its_release_while_the_file_goes(release_path: Path) -> None:
    """What is in memory needs no file."""
    held = current(release_path)
    release_path.unlink()

    assert len(held.figures("headcount", by=("grade",))) == 16
    with pytest.raises(ReleaseError, match="There is no release at"):
        current(release_path)


def test_a_damaged_file_is_not_remembered(release_path: Path) -> None:
    """As soon as the file is whole again it is read again."""
    whole, seen = release_path.read_bytes(), release_path.stat()
    release_path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ReleaseError, match="not a whole release"):
        current(release_path)
    release_path.write_bytes(whole)
    os.utime(release_path, ns=(seen.st_atime_ns, seen.st_mtime_ns))

    assert current(release_path).manifest.number == 1
