"""DuckDB's sentences become ours where a person can mend the fault, and pass through where only we can."""

import errno
from pathlib import Path

import duckdb
import pytest

from dashboard.records.faults import InUseError, RecordsError, explained, sentence

PATH = Path("/data/records.duckdb")


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (duckdb.IOException('IO Error: Could not write file "x": No space left on device'), "is full"),
        (OSError(errno.ENOSPC, "No space left on device"), "is full"),
        (OSError(errno.EDQUOT, "Disk quota exceeded"), "is full"),
        (duckdb.IOException('IO Error: Cannot open file "x": Read-only file system'), "cannot be written to"),
        (duckdb.IOException('IO Error: Cannot open file "x": Permission denied'), "cannot be written to"),
        (OSError(errno.EROFS, "Read-only file system"), "cannot be written to"),
        (
            duckdb.IOException('IO Error: Could not set lock on file "x": Conflicting lock is held in python (PID 42)'),
            "in use by another program (process 42). Stop that one",
        ),
        (
            duckdb.IOException('IO Error: Could not set lock on file "x": Conflicting lock is held in PID 0. See also'),
            "is in use by a program in another container",
        ),
        (
            duckdb.IOException(
                "IO Error: Trying to read a database file with version number 99, but we can only read versions 64 to 68"
            ),
            "written by a newer DuckDB. Update Equity Monitor",
        ),
        (duckdb.FatalException("database has been invalidated because of a previous fatal error"), "damaged"),
    ],
)
def test_each_fault_has_its_sentence(fault: Exception, said: str) -> None:
    """The path is named, the remedy is in the sentence, and it is one line."""
    found = sentence(fault, PATH)

    assert found is not None
    assert said in found
    assert str(PATH) in found
    assert "\n" not in found


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (duckdb.IOException('IO Error: Unable to connect to Postgres at "host=db": refused'), "cannot be reached"),
        (duckdb.IOException("Failed to execute: canceling statement due to lock timeout"), "writing for two minutes"),
        (duckdb.TransactionException("Transaction conflict - attempting to delete"), "at the same moment. Try again"),
        (duckdb.IOException("terminating connection due to administrator command"), "there whole or not at all"),
        (duckdb.InvalidInputException("No magic bytes found at end of file '/data/x.parquet'"), "damaged"),
        (duckdb.IOException('Cannot open file "/data/records/main/x.parquet": No such file or directory'), "damaged"),
    ],
)
def test_faults_of_lakes_have_theirs(fault: Exception, said: str) -> None:
    """PostgreSQL's words are told from the disk's, and a damaged Parquet file from a mistake of ours."""
    found = sentence(fault, PATH)

    assert found is not None
    assert said in found
    assert "\n" not in found


@pytest.mark.parametrize(
    "fault",
    [
        duckdb.BinderException('Referenced column "read-only file system" not found'),
        duckdb.ConversionException("Could not convert string 'no space left' to INT32"),
        duckdb.ConstraintException("NOT NULL constraint failed: permission denied"),
        OSError(errno.EINVAL, "Invalid argument"),
    ],
)
def test_our_own_mistakes_are_not_the_disks(fault: Exception) -> None:
    """Wrong SQL, whatever words it holds, is never passed off as a fault of the file."""
    with pytest.raises(type(fault)), explained(PATH):
        raise fault


@pytest.mark.parametrize(
    "fault",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        duckdb.IOException('IO Error: Could not write file "/data/release.duckdb": No space left on device'),
    ],
)
def test_another_files_fault_is_not_the_records(fault: Exception) -> None:
    """Who writes a release while reading the records is not told that the records' disk is full."""
    with pytest.raises(type(fault)), explained(PATH, others_too=True):
        raise fault
    with pytest.raises(RecordsError, match="is damaged"), explained(PATH, others_too=True):
        raise duckdb.IOException("Corrupt database file: computed checksum 1 does not match stored checksum 2")


def test_a_file_in_use_can_be_told_from_a_broken_one() -> None:
    """Restoring a backup goes ahead over the one and not over the other."""
    with pytest.raises(InUseError), explained(PATH):
        raise duckdb.IOException("Could not set lock on file")
    with pytest.raises(RecordsError) as broken, explained(PATH):
        raise duckdb.IOException("Could not read enough bytes from file")

    assert not isinstance(broken.value, InUseError)
