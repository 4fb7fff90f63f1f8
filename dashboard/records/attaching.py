"""Bring a records file into an instance of the database under one fixed name, with its key where it has one."""

import os
import platform
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import duckdb
import duckdb_extension_httpfs

from dashboard.records.ddl import literal
from dashboard.records.key import RecordsKey

NAME = "records"
"""What the records are called inside the database, wherever their file is."""

_NEVER_EXTENSIONS: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
}
_CIPHER = next(Path(duckdb_extension_httpfs.__file__).parent.rglob("httpfs.duckdb_extension"))
"""The signed extension that has OpenSSL's AES-GCM in it; DuckDB's built-in one may read encrypted files only."""

_MACHINE = platform.node()
_SMALL = 16 * 1024**2
"""Bytes; half a million staff-quarters."""
_AS_WRITTEN = {"disabled_optimizers": "join_order"}
"""DuckDB 1.5.5 orders the joins of people in post so that it waits for itself for ever, with ten million rows at the latest.
Joins are written in a good order: leaving it alone costs small records nothing, and a file may grow after it was opened."""


def instance(path: Path, *, read_only: bool, shared: bool = False) -> duckdb.DuckDBPyConnection:
    """Give a connection to this process's instance of the database for a file; all that ask for the same one share it.

    What does not fit into memory is laid out in `<path>.tmp`, encrypted where the records are; where other processes are
    at the same records, each has a place of its own.
    """
    spilled = f"{path}.{_MACHINE}-{os.getpid()}.tmp" if shared else f"{path}.tmp"
    settings = {"temp_directory": spilled, "temp_file_encryption": "true"} | _sized(path.resolve(), shared=shared)
    shape = "read" if read_only else "write"
    return duckdb.connect(f":memory:{shape}:{path.resolve()}", config=_NEVER_EXTENSIONS | settings)


@cache
def _sized(path: Path, *, shared: bool) -> dict[str, str]:
    """One thread for a small file: several wait for each other, and publishing costs a third more processor time by them.

    Settled once, because whoever opens the same file again in this process has to ask for the same.
    """
    small = not shared and not (path.is_file() and path.stat().st_size > _SMALL)
    return _AS_WRITTEN | ({"threads": "1"} if small else {})


def unlocked() -> duckdb.DuckDBPyConnection:
    """Give an instance of the database by itself, which may reach files: for copies from one place to another."""
    return duckdb.connect(config=_NEVER_EXTENSIONS)


def opened(
    path: Path, keys: Sequence[RecordsKey | None], *, read_only: bool, name: str = NAME
) -> duckdb.DuckDBPyConnection:
    """Open a file in an instance of its own with the first of some keys that fits.

    Raises
    ------
    duckdb.Error
        What the first key met, where none fits; any other fault at once, for no further key would mend that.
    """
    connection, refusals = unlocked(), []
    for key in dict.fromkeys(keys):
        try:
            attach(connection, path, key, read_only=read_only, name=name)
        except duckdb.ProgrammingError as fault:  # how DuckDB classes a key that is wrong, missing or not wanted
            refusals.append(fault)
        else:
            return connection
    connection.close()
    raise refusals[0]


def attach(
    connection: duckdb.DuckDBPyConnection,
    path: Path,
    key: RecordsKey | None,
    *,
    read_only: bool = False,
    name: str = NAME,
) -> None:
    """Bring a file in, making it where there is none and it may be written; one that is in already is left alone."""
    options = [*(["READ_ONLY"] if read_only else []), *([f"ENCRYPTION_KEY {literal(key.secret)}"] if key else [])]
    if key:
        connection.execute(f"LOAD {literal(str(_CIPHER))}")
    written = f" ({', '.join(options)})" if options else ""
    connection.execute(f"ATTACH IF NOT EXISTS {literal(str(path))} AS {name}{written}")


def select(cursor: duckdb.DuckDBPyConnection) -> None:
    """Make the records what names without a database mean; each cursor has to be told anew."""
    cursor.execute(f"USE {NAME}")


def cursor_of(connection: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """Give a cursor that is at the records."""
    cursor = connection.cursor()
    select(cursor)
    return cursor
