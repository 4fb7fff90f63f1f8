"""What is forgotten is gone from the file's very bytes, and stays gone when a backup is brought back."""

from pathlib import Path

import pytest

from dashboard.records import (
    Records,
    RecordsError,
    Tombstone,
    forget,
    linked,
    pseudonym,
    restore_backup,
    tombstones,
    would_forget,
)
from tests.records.people import PEPPER


def person(records: Records) -> Tombstone:
    """The tombstone of one member of staff."""
    return Tombstone.of("person", pseudonym(records, "staff", "staff-1", "ORG-01"), by="tests")


def held(path: Path) -> int:
    """How many people records hold."""
    with Records.open(path, pepper=PEPPER) as records:
        return records.rows("workforce").height


def test_nothing_is_left_in_the_file(filled: Path) -> None:
    """Not in a block that the database has freed, and not in what an earlier restore has kept."""
    kept = filled.with_name(f"{filled.name}.before-restore")
    kept.write_bytes(filled.read_bytes())
    records = Records.open(filled, pepper=PEPPER)
    stone = person(records)
    before = stone.subject.encode() in filled.read_bytes()

    assert would_forget(records, [stone]) == forget(records, [stone]) == 1
    assert before
    assert stone.subject.encode() not in filled.read_bytes()
    assert not kept.exists()
    assert held(filled) == 2


@pytest.mark.parametrize("moved", [False, True])
def test_a_backup_from_before_brings_nobody_back(filled: Path, tmp_path: Path, moved: bool) -> None:
    """On the same machine, and on another that gets the list together with the backup."""
    backup = tmp_path / "backup.duckdb"
    with Records.open(filled, pepper=PEPPER) as records:
        records.backup(backup)
        stone = person(records)
        forget(records, [stone])
    target = filled
    if moved:
        target = tmp_path / "elsewhere" / "records.duckdb"
        target.parent.mkdir()
        tombstones.copy(filled, backup)
    restore_backup(backup, target)

    assert stone.subject.encode() in backup.read_bytes()
    assert stone.subject.encode() not in target.read_bytes()
    assert held(target) == 2


def test_stopped_after_the_list_was_written_it_is_done_at_the_next_opening(filled: Path) -> None:
    """Power may fail at any moment; what was promised is kept all the same."""
    with Records.open(filled, pepper=PEPPER) as records:
        stone = person(records)
    tombstones.append(filled, stone)

    assert held(filled) == 2


def test_an_identifier_needs_its_organisation(records: Records) -> None:
    """Two organisations may number their staff alike."""
    with pytest.raises(RecordsError, match="Say whose with --organisation"):
        pseudonym(records, "staff", "staff-1")

    assert pseudonym(records, "staff", "1", "A") != pseudonym(records, "staff", "1", "B")
    assert linked(records, pseudonym(records, "staff", "1", "A")) == []
