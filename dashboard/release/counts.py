"""Everything counted and protected, and the name of the records it was counted from."""

import hashlib

import polars as pl

from dashboard.disclosure import Policy, ProtectedCounts
from dashboard.disclosure.counting import count as count_tables
from dashboard.disclosure.sticky import Keyring
from dashboard.indicators import POPULATIONS
from dashboard.indicators.cursor import Cursor
from dashboard.release.faults import ReleaseError

_IDENTIFYING = ("table", "owner", "quarter", "rows", "file_hash")


def count(cursor: Cursor, policy: Policy, pepper: Keyring) -> ProtectedCounts:
    """Count each population by one statement, and protect each of the policy's tables once.

    Raises
    ------
    ReleaseError
        If there is nobody to count.
    """
    counts = count_tables(cursor, policy.tables, policy, pepper)
    if not counts.quarters:
        raise ReleaseError("The records hold nothing to publish yet. Run `equity-monitor load FILE` first.")
    return counts


def fingerprint(submissions: pl.DataFrame) -> str:
    """Name the current submissions that populations read, whatever order they were loaded in.

    Submissions of other tables do not count: they cannot change a figure.
    """
    read = {table for population in POPULATIONS.values() for table in population.reads}
    current = submissions.filter((pl.col("state") == "current") & pl.col("table").is_in(sorted(read)))
    lines = sorted("\x1f".join(map(str, row)) for row in current.select(_IDENTIFYING).iter_rows())
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
