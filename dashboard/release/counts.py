"""Everything counted and protected, population by population, and the name of the records it was counted from."""

import hashlib

import polars as pl

from dashboard.disclosure import Policy, ProtectedCounts, protect
from dashboard.disclosure.sticky import Keyring
from dashboard.indicators import POPULATIONS
from dashboard.indicators.cursor import Cursor
from dashboard.release.faults import ReleaseError

Counts = dict[str, ProtectedCounts]
"""Protected counts by population."""

_IDENTIFYING = ("table", "owner", "quarter", "rows", "file_hash")


def count(cursor: Cursor, policy: Policy, pepper: Keyring) -> Counts:
    """Count each population by one statement, and protect each table once.

    Raises
    ------
    ReleaseError
        If there is nobody to count.
    """
    found = {}
    for key, population in POPULATIONS.items():
        cells = population.cells(cursor, policy.tables)
        if not cells.quarters:
            raise ReleaseError("The records hold no workforce to publish. Run `equity-monitor load FILE` first.")
        found[key] = protect(cells, policy.tables, policy, pepper)
    return found


def fingerprint(submissions: pl.DataFrame) -> str:
    """Name the current submissions that populations read, whatever order they were loaded in.

    Submissions of other tables do not count: they cannot change a figure.
    """
    read = {table for population in POPULATIONS.values() for table in population.reads}
    current = submissions.filter((pl.col("state") == "current") & pl.col("table").is_in(sorted(read)))
    lines = sorted("\x1f".join(map(str, row)) for row in current.select(_IDENTIFYING).iter_rows())
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
