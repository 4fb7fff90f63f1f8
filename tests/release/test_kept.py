"""Kept releases are read as they were published."""

from pathlib import Path

import pytest

from dashboard.records import Records
from dashboard.release import ReleaseError, current, kept, publish
from dashboard.release.folder import kept_file
from tests.release.test_history import attacked
from tests.release.workforce import FEW


def test_an_earlier_release_is_read_as_it_was(records: Records, release_path: Path) -> None:
    """Its number, its verdict and its figures, whatever has been published since."""
    before = current(release_path)
    publish(records, release_path, FEW, by="the second", gate=attacked)

    assert current(release_path).manifest.number == 2
    assert kept(release_path, 1).manifest == before.manifest
    assert kept(release_path, 1) is kept(release_path, 1)


def test_an_unknown_number_is_refused(release_path: Path) -> None:
    """Whoever asked falls back on the current one."""
    with pytest.raises(ReleaseError, match="no release 9"):
        kept(release_path, 9)


def test_a_changed_file_is_not_shown(release_path: Path) -> None:
    """A permalink promises the very figures that were published."""
    file = kept_file(release_path, 1)
    file.write_bytes(file.read_bytes() + b"x")

    with pytest.raises(ReleaseError, match="was changed"):
        kept(release_path, 1)
