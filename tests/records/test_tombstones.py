"""The list of what is forgotten is on the disk before anything is deleted, and is never passed over."""

from pathlib import Path

import pytest

from dashboard.records import RecordsError, tombstones
from dashboard.records.tombstones import Tombstone

FIRST, SECOND = (Tombstone.of("organisation", one, by="tests") for one in ("ORG-01", "ORG-02"))


def test_a_list_grows_and_is_read_back(path: Path) -> None:
    """In order, readable by its owner alone, and empty at first."""
    empty = tombstones.read(path)
    tombstones.append(path, FIRST)
    tombstones.append(path, SECOND)

    assert empty == ()
    assert tombstones.read(path) == (FIRST, SECOND)
    assert tombstones.list_of(path).stat().st_mode & 0o777 == 0o600


def test_a_list_goes_with_a_backup_and_nothing_is_there_twice(path: Path) -> None:
    """Two lists are joined by what each has."""
    other = path.with_name("backup.duckdb")
    tombstones.append(path, FIRST)
    tombstones.append(other, FIRST, SECOND)
    tombstones.copy(other, path)
    tombstones.copy(other, path)

    assert tombstones.read(path) == (FIRST, SECOND)


def test_a_damaged_list_is_refused(path: Path) -> None:
    """Going on without it would bring somebody back."""
    tombstones.list_of(path).write_text('{"kind": "person"\n')

    with pytest.raises(RecordsError, match="must stay forgotten"):
        tombstones.read(path)
