"""Open the records file: the one place that does, with everything switched off that the records never need."""

from pathlib import Path

import duckdb

from dashboard import settings
from dashboard.records import head
from dashboard.records.attaching import attach, instance, select
from dashboard.records.ddl import literal
from dashboard.records.faults import BROKEN, RecordsError, explained
from dashboard.records.key import RecordsKey
from dashboard.records.lake import attach_lake, has_files, lake_at
from dashboard.settings import Lake

_HEADERS = 3 * 4096
_SIZE = "SELECT block_size, total_blocks FROM pragma_database_size() WHERE database_name = current_database()"
_METADATA = "SELECT max(block_id) FROM pragma_metadata_info()"
_ROWS = "SELECT max(greatest(block_id, list_max(additional_block_ids))) FROM pragma_storage_info({table})"


def staging_folder(records: Path) -> Path:
    """Give the only folder that SQL may write files in: backups are made there, then renamed to their place."""
    return records.with_name(f".{records.name}.staging")


def connect(path: Path, *, read_only: bool = False) -> duckdb.DuckDBPyConnection:
    """Open a records file, and lock the door behind it.

    SQL can reach no other file (but the staging folder), install or load no extension, and change no setting. The file
    is encrypted where the settings name a key.

    Parameters
    ----------
    path
        The file; made if it does not exist, unless `read_only`.
    read_only
        Open an existing file without being able to change it; several programs may do so at once.

    Raises
    ------
    RecordsError
        If the path is a folder, its folder is missing, the file is no DuckDB file, is cut short, is open in another
        program, or its disk is full or cannot be written to; or if its key is missing, wrong or not wanted.
    """
    lake = lake_at(path)
    _check_place(path, lake)
    with explained(path):
        connection = instance(path, read_only=read_only, shared=lake is not None)
        try:
            if lake:
                _bring_in_lake(connection, lake, read_only=read_only)
            else:
                _bring_in(connection, path, read_only=read_only)
        except BaseException:
            connection.close()
            raise
    return connection


def remove(path: Path) -> None:
    """Take away a file that could not be made whole, so that the next try starts afresh; a lake has nothing half made."""
    if lake_at(path):
        return
    path.unlink(missing_ok=True)
    _log_of(path).unlink(missing_ok=True)
    head.forget(path)


def _bring_in(connection: duckdb.DuckDBPyConnection, path: Path, *, read_only: bool) -> None:
    """Attach a file, and see that it is whole."""
    new, settled = not path.exists(), not _log_of(path).exists()
    if new and not read_only:
        head.forget(path)
    attach(connection, path, RecordsKey.from_settings(), read_only=read_only)
    select(connection)
    _harden(connection, staging_folder(path))
    if new:
        path.chmod(0o600)
    elif settled:
        _check_whole(connection, path)


def _bring_in_lake(connection: duckdb.DuckDBPyConnection, lake: Lake, *, read_only: bool) -> None:
    """Attach a lake, whose folder of files is made by whoever writes first, and by nobody later.

    A machine that lacks the folder has not mounted it, and must not begin one of its own.
    """
    new = not lake.files.exists()
    if new and not read_only:
        lake.files.mkdir(mode=0o700)
    attach_lake(connection, lake, read_only=read_only)
    if new and has_files(connection):
        if not read_only:
            lake.files.rmdir()
        raise RecordsError(
            f"The folder {lake.files} of these records is not there. Mount it on this machine, then try again."
        )
    select(connection)
    _harden(connection, staging_folder(lake.files), lake.files)


def _check_place(path: Path, lake: Lake | None) -> None:
    """Refuse a folder and a missing folder; make the home folder, which is ours, the first time."""
    if path.is_dir() and not lake:
        raise RecordsError(f"{path} is a folder. Give the path of a file, for example {path / 'records.duckdb'}.")
    if path.exists() and not lake and path.stat().st_size == 0:
        raise RecordsError(f"{path} is empty, so it is not a records file. Delete it or give another path.")
    with explained(path):
        if path.parent == settings.home():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.parent.is_dir():
        raise RecordsError(f"The folder {path.parent} does not exist. Make it first, or give another path.")


def _harden(connection: duckdb.DuckDBPyConnection, *folders: Path) -> None:
    """Switch off access to other files and to settings; a second connection of this process finds that done already."""
    locked = connection.execute("SELECT current_setting('lock_configuration')").fetchone()
    if locked == (True,):
        return
    connection.execute(f"SET allowed_directories = [{', '.join(literal(str(folder)) for folder in folders)}]")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")


def _check_whole(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Refuse a file that has been cut short: DuckDB itself would find out only when reading what is missing.

    A file is often shorter than its count of blocks and whole all the same: the last blocks are then counted, free and
    not on the disk. So where it is shorter, the blocks in use are looked up. Asked only when no log of unfinished work
    lies beside the file, for then what is counted in memory is what is on the disk.
    """
    block_size, blocks = connection.execute(_SIZE).fetchone() or (1, 0)
    present = (path.stat().st_size - _HEADERS) // block_size
    if present < blocks and present <= _last_block_in_use(connection):
        raise RecordsError(BROKEN.format(path=path))


def _last_block_in_use(connection: duckdb.DuckDBPyConnection) -> int:
    """Give the highest number of a block that holds rows or the description of rows."""
    tables = connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
    queries = [_METADATA, *(_ROWS.format(table=literal(name)) for (name,) in tables)]
    return max((connection.execute(query).fetchone() or (0,))[0] or 0 for query in queries)


def _log_of(path: Path) -> Path:
    """Give the file in which DuckDB keeps commits that are not in the main file yet."""
    return path.with_name(path.name + ".wal")
