"""DuckDB's and the disk's complaints, put as one line that says what to do."""

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from dashboard.errors import UserError


class RecordsError(UserError):
    """The records file cannot be used as asked; nothing was changed."""


class InUseError(RecordsError):
    """The records file is open elsewhere; `process` is the number of the process that holds it, where that is known."""

    @property
    def process(self) -> int | None:
        """Give the number of the process that holds the file."""
        found = re.search(r"\(process (\d+)\)", self.message)
        return int(found[1]) if found else None


FULL = "The disk that holds {path} is full. Free some space and try again; nothing was changed."
READ_ONLY = "{path} is on a disk or in a folder that cannot be written to. Choose another place, or ask for access."
BROKEN = "{path} is damaged or was cut short. Bring back the last backup with `equity-monitor restore FILE`."
NO_RECORDS = "There are no records at {path} yet. Run `equity-monitor load FILE` first."

_SENTENCES = (
    (r"no space left|file too large|disk quota|not enough space|out of space", FULL),
    (
        r"set lock on file.*PID 0\b",
        (
            "{path} is in use by a program in another container or on another machine, and no app there takes files. Stop "
            "that one, or run this beside it (for example with `docker compose exec`), then try again."
        ),
    ),
    (r"set lock on file", "{path} is in use by another program{process}. Stop that one, then try again."),
    (
        r"different configuration|unique file handle",
        "{path} is open already in this program, in another way. Close it there first.",
    ),
    (r"is a directory", "{path} is a folder. Give the path of a file, for example {path}/records.duckdb."),
    (r"not a valid duckdb database", "{path} is not a records file. Give another path, or move that file away."),
    (r"database file with version", "{path} was written by a newer DuckDB. Update Equity Monitor to open it."),
    (r"read-only file system|permission denied|operation not permitted", READ_ONLY),
    (r"database does not exist", NO_RECORDS),
    (r"read enough bytes|corrupt|checksum|deserializ|serialization|invalidated|could not read|wal file", BROKEN),
)
_KEYS = (
    (
        r"without a key",
        "{path} is encrypted. Set EQUITY_MONITOR_RECORDS_KEY or EQUITY_MONITOR_RECORDS_KEY_FILE to its key.",
    ),
    (
        r"wrong encryption key",
        "The key that EQUITY_MONITOR_RECORDS_KEY or its file gives is not the key of {path}. Set the one it was made with.",
    ),
    (
        r"key is explicitly specified",
        (
            "{path} is not encrypted, but a key is set. To encrypt it: unset the key, `equity-monitor backup FILE`, set "
            "the key again, `equity-monitor restore FILE`."
        ),
    ),
    (r"AES tag differs", BROKEN),
)
"""What DuckDB says of encrypted files; it counts some of these among mistakes in SQL, so they are looked for first."""
_LAKES = (
    (
        r"unable to connect to postgres",
        (
            "PostgreSQL, which has the catalogue of the records, cannot be reached or does not let us in. See that it runs, "
            "and what EQUITY_MONITOR_RECORDS and PGPASSFILE say; nothing was changed."
        ),
    ),
    (r"lock timeout", "Another machine has been writing for two minutes. Try again later; nothing was changed."),
    (
        r"transaction conflict",
        "Another machine changed the records at the same moment. Try again; nothing was changed.",
    ),
    (
        r"terminating connection|closed the connection|no connection to the server|SSL SYSCALL",
        (
            "The connection to PostgreSQL, which has the catalogue of the records, was lost. Look at `equity-monitor "
            "submissions` before you try again: what was under way is there whole or not at all."
        ),
    ),
    (r"new DuckLake is explicitly disabled", NO_RECORDS),
    (
        r"not match existing data path",
        "This catalogue has its files in another folder than {path}. Give that one as files=... in EQUITY_MONITOR_RECORDS.",
    ),
    (r"no magic bytes|too small to be a parquet|footer length|cannot open file .*\.parquet", BROKEN),
)
"""What is said of lakes: PostgreSQL's words are passed on, and damaged Parquet files count as mistakes in SQL too."""
_MISTAKES = (duckdb.ProgrammingError, duckdb.DataError, duckdb.IntegrityError, duckdb.NotSupportedError)
_ERRNO = {errno.ENOSPC: FULL, errno.EFBIG: FULL, errno.EDQUOT: FULL, errno.EROFS: READ_ONLY, errno.EACCES: READ_ONLY}


def sentence(fault: Exception, path: Path) -> str | None:
    """Give the one line for a fault, or None where it is none of the person's doing."""
    if isinstance(fault, OSError):
        known = _ERRNO.get(fault.errno or 0)
        return known.format(path=path) if known else None
    words = str(fault)
    for pattern, wording in (*_KEYS, *_LAKES):
        if re.search(pattern, words, re.IGNORECASE):
            return wording.format(path=path)
    if isinstance(fault, _MISTAKES) and "unique file handle" not in words.lower():
        return None
    process = re.search(r"\(PID (\d+)\)", words)
    for pattern, wording in _SENTENCES:
        if re.search(pattern, words, re.IGNORECASE):
            return wording.format(path=path, process=f" (process {process[1]})" if process else "")
    return None


@contextmanager
def explained(path: Path, *, others_too: bool = False) -> Iterator[None]:
    """Turn faults of the records file into a `RecordsError`; let every other fault through as it is.

    Parameters
    ----------
    path
        The file that the sentence names.
    others_too
        Whether what runs inside also works on other files, whose faults are then left to whoever knows those.
    """
    try:
        yield
    except (duckdb.Error, OSError) as fault:
        known = None if others_too and _is_anothers(fault, path) else sentence(fault, path)
        if known:
            kind = InUseError if "is in use by" in known or "open already" in known else RecordsError
            raise kind(known) from fault
        raise


def _is_anothers(fault: Exception, path: Path) -> bool:
    """Whether a fault is of another file: DuckDB names the file, the system's faults do not come from DuckDB at all."""
    named = re.findall(r'file "([^"]+)"', str(fault))
    return isinstance(fault, OSError) or any(not name.startswith(str(path)) for name in named)
