"""How far the audit trail was when something was last acknowledged, kept beside the records: what is lost from the end shows.

DuckDB takes a log that ends too early for one that was being written when the machine stopped, as it must, and opens
without a word what came before. Only somebody who remembers the end can tell the one from the other.
"""

import logging
import os
from pathlib import Path

import duckdb

from dashboard.records.faults import RecordsError

LOG = logging.getLogger(__name__)

_LAST = "SELECT chain FROM audit ORDER BY id DESC LIMIT 1"
_SHORT = (
    "The latest changes to {path} are missing: its log was cut short or damaged. Bring back the last backup with "
    "`equity-monitor restore FILE`; or, to go on with what is left, delete {head} first."
)


def head_of(records: Path) -> Path:
    """Give where the end of the trail of a records file is noted."""
    return records.with_name(f"{records.name}.head")


def last(cursor: duckdb.DuckDBPyConnection) -> str:
    """Give the chain of the last entry of the audit trail, as it will be once the caller's transaction is kept."""
    return str(cursor.execute(_LAST).fetchall()[0][0])


def note(records: Path, chain: str) -> None:
    """Bring the end of the trail to the disk, once it is kept; where that fails, what was noted before still holds."""
    file = head_of(records)
    writing = file.with_name(f"{file.name}.making")
    try:
        with os.fdopen(os.open(writing, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as opened:
            opened.write(f"{chain}\n")
            opened.flush()
            os.fsync(opened.fileno())
        writing.replace(file)
    except OSError as fault:
        writing.unlink(missing_ok=True)
        LOG.warning("The end of the audit trail could not be noted: %s", fault.strerror)


def forget(records: Path) -> None:
    """Let go of what was noted, because other records take the place of these."""
    head_of(records).unlink(missing_ok=True)


def check(records: Path, cursor: duckdb.DuckDBPyConnection) -> None:
    """Refuse records that lack what was acknowledged last.

    Raises
    ------
    RecordsError
        Saying how to bring it back, and how to go on without.
    """
    file = head_of(records)
    if not file.exists():
        return
    noted = file.read_text(encoding="utf-8", errors="replace").strip()
    try:
        found = cursor.execute("SELECT count(*) FROM audit WHERE chain = ?", [noted]).fetchall()
    except duckdb.CatalogException:  # not even the trail is left
        found = []
    if found != [(1,)]:
        raise RecordsError(_SHORT.format(path=records, head=file))
