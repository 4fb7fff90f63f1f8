"""Back up and bring back records: through the database, for a copy of a file in use misses its latest commits."""

import hashlib
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import duckdb

from dashboard.errors import UserError
from dashboard.records import audit, erasure, head, lake_backup, schema, tombstones
from dashboard.records.attaching import NAME, attach, cursor_of, opened, select
from dashboard.records.connection import staging_folder
from dashboard.records.faults import InUseError, RecordsError, explained
from dashboard.records.key import RecordsKey
from dashboard.records.lake import is_lake, lake_at
from dashboard.records.tombstones import Tombstone
from dashboard.records.transaction import turn, write_lock

_COPY = "_copy"


def write_backup(connection: duckdb.DuckDBPyConnection, records: Path, target: Path) -> str:
    """Copy open records into a new file, which appears whole or not at all, and write its SHA-256 beside it.

    Parameters
    ----------
    connection
        The connection that owns the records.
    records
        Their path.
    target
        The backup to make; nothing may be there yet.

    Returns
    -------
    str
        The SHA-256, which is also in `<target>.sha256` in the form that `sha256sum --check` reads.

    Raises
    ------
    RecordsError
        If the target exists, its folder does not, or the disk is full or cannot be written to.
    """
    _check_target(target)
    staging, partial = staging_folder(records), target.with_name(f".{target.name}.partial")
    with turn(connection, records), explained(target):
        try:
            staging.mkdir(mode=0o700, exist_ok=True)
            _copy_database(connection, staging / target.name)
            shutil.move(staging / target.name, partial)
            digest = _seal(partial, target)
            tombstones.copy(records, target)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
            partial.unlink(missing_ok=True)
    return digest


def restore_backup(backup: Path, records: Path, *, by: str = "") -> Path | None:
    """Put a backup in the place of records that nobody has open; both are checked first.

    What was forgotten since the backup was made stays forgotten, by the lists beside both of them.

    Parameters
    ----------
    backup
        A file that `Records.backup` wrote; its SHA-256 is compared where the `.sha256` file is beside it.
    records
        The records file to replace, or a path where there is none yet.
    by
        Who asked, for the audit trail.

    Returns
    -------
    Path or None
        Where the records that were there before are kept; None where there were none.

    Raises
    ------
    RecordsError
        If the backup is missing, changed, or not of this version, or the records are open; nothing is changed.
    """
    tombstones.copy(backup, records)
    digest = _check_backup(backup)
    if lake := lake_at(records):
        lake_backup.restore(backup, lake, by, digest)
        return None
    _check_closed(records)
    fresh = records.with_name(f".{records.name}.restoring")
    fresh.unlink(missing_ok=True)
    with write_lock(records), explained(records):
        try:
            if _copy_backup(backup, fresh, by, digest, tombstones.read(records)):
                rewrite(fresh)
            _flush(fresh)
            return _swap_in(fresh, records)
        finally:
            fresh.unlink(missing_ok=True)


def rewrite(records: Path) -> None:
    """Write a closed file anew, because what is deleted from a database stays readable in its file until then.

    Copies that earlier restores have kept are taken away: they hold what was deleted.
    """
    if lake := lake_at(records):
        lake_backup.purge(lake)
        return
    fresh = records.with_name(f"{records.name}.rewriting")
    fresh.unlink(missing_ok=True)
    with (
        write_lock(records),
        explained(records),
        opened(records, RecordsKey.every_one(), read_only=False) as connection,
    ):
        attach(connection, fresh, RecordsKey.from_settings(), name=_COPY)
        connection.execute(f"COPY FROM DATABASE {NAME} TO {_COPY}")
        connection.execute(f"DETACH {_COPY}")
    fresh.chmod(0o600)
    _flush(fresh)
    fresh.replace(records)
    for kept in records.parent.glob(f"{records.name}.before-restore*"):
        kept.unlink()


def _check_target(target: Path) -> None:
    """Refuse a backup over something, or into nowhere."""
    if target.exists():
        raise RecordsError(f"{target} exists already. Give the backup a new name.")
    if not target.parent.is_dir():
        raise RecordsError(f"The folder {target.parent} does not exist. Make it first, or give another path.")


def _copy_database(connection: duckdb.DuckDBPyConnection, target: Path) -> None:
    """Copy every table, view and comment as they are at one moment."""
    target.unlink(missing_ok=True)
    with cursor_of(connection) as cursor:
        attach(cursor, target, RecordsKey.from_settings(), name=_COPY)
        try:
            if is_lake(cursor):
                lake_backup.copy_out(cursor, _COPY)
            else:
                cursor.execute(f"COPY FROM DATABASE {NAME} TO {_COPY}")
        finally:
            cursor.execute(f"DETACH {_COPY}")


def _seal(partial: Path, target: Path) -> str:
    """Write the hash, then give the backup its name: a file with that name is always whole and has its hash."""
    partial.chmod(0o600)
    _flush(partial)
    digest = _sha256(partial)
    _hash_file(target).write_text(f"{digest}  {target.name}\n", encoding="utf-8")
    partial.replace(target)
    return digest


def _check_backup(backup: Path) -> str:
    """Refuse a backup that is missing or is not what was written."""
    if not backup.is_file():
        raise RecordsError(f"There is no backup at {backup}. Give the path of a file that was backed up.")
    digest, written = _sha256(backup), _hash_file(backup)
    if written.exists() and written.read_text(encoding="utf-8").split()[:1] != [digest]:
        raise RecordsError(f"{backup} has changed since it was written ({written.name} differs). Use another backup.")
    return digest


def _check_closed(records: Path) -> None:
    """Refuse records that are open here or elsewhere; put finished work of theirs into the main file.

    A second instance of the database cannot have a file that this process has open in another. Damaged records are
    what backups are for, so any other fault is passed over.
    """
    if not records.is_file():
        return
    try:
        with explained(records):
            opened(records, RecordsKey.every_one(), read_only=False).close()
    except InUseError:
        raise
    except (UserError, duckdb.Error):
        return


def _copy_backup(backup: Path, fresh: Path, by: str, digest: str, stones: Sequence[Tombstone]) -> int:
    """Copy a backup into a fresh file, which reads and so checks every block, and note where it came from.

    The fresh file has the key that is set now, whichever of the known ones the backup has: that is how keys change. Gives
    how many rows of the backup are forgotten since and so were deleted from the copy.
    """
    with explained(backup):
        connection = opened(backup, RecordsKey.every_one(), read_only=True)
    with connection:
        select(connection)
        schema.check_version(connection)
        attach(connection, fresh, RecordsKey.from_settings(), name=_COPY)
        connection.execute(f"COPY FROM DATABASE {NAME} TO {_COPY}")
        connection.execute(f"USE {_COPY}")
        audit.note(connection, [audit.Entry("recovered", f"backup {digest}")], by=by, at=audit.now())
        forgotten = erasure.obey(connection, stones) if stones else 0
        select(connection)
        connection.execute(f"DETACH {_COPY}")
    fresh.chmod(0o600)
    return forgotten


def _swap_in(fresh: Path, records: Path) -> Path | None:
    """Put the fresh file in place in one step, keeping what was there under another name."""
    kept = None
    if records.exists():
        kept = records.with_name(f"{records.name}.before-restore")
        kept.unlink(missing_ok=True)
        os.link(records, kept)
    log = records.with_name(f"{records.name}.wal")
    if log.exists():
        log.replace(records.with_name(f"{records.name}.before-restore.wal"))
    head.forget(records)
    fresh.replace(records)
    return kept


def _sha256(path: Path) -> str:
    """Hash a file, a block at a time."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _hash_file(path: Path) -> Path:
    """Give the file that holds a backup's hash."""
    return path.with_name(f"{path.name}.sha256")


def _flush(path: Path) -> None:
    """Make sure that a file is on the disk before it gets its name."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
