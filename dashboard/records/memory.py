"""What an organisation said once about its files, so that it is not asked again: headers, spellings, order of dates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import duckdb
import polars as pl

CREATE = {
    "remembered": (
        "CREATE TABLE remembered (owner VARCHAR NOT NULL, table_name VARCHAR NOT NULL, column_name VARCHAR NOT NULL, "
        'written VARCHAR NOT NULL, meaning VARCHAR NOT NULL, "by" VARCHAR NOT NULL, "at" TIMESTAMP NOT NULL)'
    )
}
"""A header has no `column_name` and means a column (or none); a spelling in a column means a code; what has neither
means the order of dates. `at` is UTC."""

LONGEST = 200
"""Characters of a header or spelling that is remembered; longer ones are sentences and are asked about again."""

_RECALL = (
    'WITH last AS (SELECT owner, column_name, written, arg_max(meaning, "at") AS meaning FROM remembered '
    "WHERE table_name = ? AND list_contains(?, owner) GROUP BY ALL) "
    "SELECT column_name, written, any_value(meaning) FROM last GROUP BY column_name, written "
    "HAVING count(DISTINCT meaning) = 1 ORDER BY column_name, written"
)
DAY_FIRST, MONTH_FIRST = "day first", "month first"
_SCHEMA = {"column_name": pl.String, "written": pl.String, "meaning": pl.String}


@dataclass(frozen=True)
class Remembered:
    """What was said.

    Parameters
    ----------
    columns
        Header -> column, blank for none.
    spellings
        Column -> spelling -> code.
    day_first
        Whether dates that could be either have the day first; None where nobody has said.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    spellings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    day_first: bool | None = None


def remember(
    cursor: duckdb.DuckDBPyConnection, table: str, owners: Sequence[str], said: Remembered, *, by: str, at: datetime
) -> None:
    """Keep what was said for each of some organisations, in the caller's transaction; the latest word counts."""
    rows = [("", header, column) for header, column in said.columns.items() if header]
    rows += [(name, one, code) for name, codes in said.spellings.items() for one, code in codes.items()]
    if said.day_first is not None:
        rows.append(("", "", DAY_FIRST if said.day_first else MONTH_FIRST))
    short = [row for row in rows if len(row[1]) <= LONGEST]
    if not short or not owners:
        return
    cursor.register("_said", pl.DataFrame(short, schema=_SCHEMA, orient="row"))
    cursor.register("_owners", pl.DataFrame({"owner": list(owners)}))
    cursor.execute(
        "INSERT INTO remembered SELECT owner, ?, column_name, written, meaning, ?, ? FROM _owners CROSS JOIN _said",
        [table, by, at.replace(tzinfo=None)],
    )
    cursor.unregister("_said")
    cursor.unregister("_owners")


def recall(cursor: duckdb.DuckDBPyConnection, table: str, owners: Sequence[str]) -> Remembered:
    """Give what was said for some organisations; where they said different things of the same words, nothing."""
    columns: dict[str, str] = {}
    spellings: dict[str, dict[str, str]] = {}
    day_first: bool | None = None
    for name, written, meaning in cursor.execute(_RECALL, [table, list(owners)]).fetchall():
        if name:
            spellings.setdefault(name, {})[written] = meaning
        elif written:
            columns[written] = meaning
        else:
            day_first = meaning == DAY_FIRST
    return Remembered(columns, spellings, day_first)
