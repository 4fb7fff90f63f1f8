"""Why something unusual is right: kept with the submission, and found again when the same thing is sent next quarter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import duckdb
import polars as pl

CREATE = {
    "explanation": (
        "CREATE TABLE explanation (submission_id INTEGER NOT NULL, table_name VARCHAR NOT NULL, "
        "code VARCHAR NOT NULL, subject VARCHAR NOT NULL, words VARCHAR NOT NULL, "
        '"by" VARCHAR NOT NULL, "at" TIMESTAMP NOT NULL)'
    )
}
"""`subject` is a keyed hash of whom and what it is about, without the quarter; `at` is UTC."""

_KNOWN = (
    'SELECT subject, arg_max(words, "at") AS words, max("at") AS "at" FROM explanation WHERE table_name = ? '
    "AND list_contains(?, code) GROUP BY subject ORDER BY subject"
)


@dataclass(frozen=True)
class Explanation:
    """One sentence for one rule, and everything in the file it speaks of.

    Parameters
    ----------
    code
        The rule.
    words
        The sentence.
    subjects
        Keyed hashes of what it is about.
    """

    code: str
    words: str
    subjects: tuple[str, ...]


def explain(
    cursor: duckdb.DuckDBPyConnection,
    table: str,
    submission: int,
    given: Sequence[Explanation],
    *,
    by: str,
    at: datetime,
) -> None:
    """Keep explanations with a submission, in the caller's transaction."""
    rows = [(one.code, subject, one.words) for one in given for subject in one.subjects]
    if not rows:
        return
    cursor.register("_explained", pl.DataFrame(rows, schema=["code", "subject", "words"], orient="row"))
    cursor.execute(
        "INSERT INTO explanation SELECT ?, ?, code, subject, words, ?, ? FROM _explained",
        [submission, table, by, at.replace(tzinfo=None)],
    )
    cursor.unregister("_explained")


def explained(cursor: duckdb.DuckDBPyConnection, table: str, codes: Sequence[str]) -> pl.DataFrame:
    """Give what has been explained of some rules: `subject`, `words`, `at` (UTC), the latest word for each subject."""
    return cursor.execute(_KNOWN, [table, list(codes)]).pl()
