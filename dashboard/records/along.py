"""What is kept together with a file, in its transaction: if and only if the file is."""

from dataclasses import dataclass, field

import duckdb
import polars as pl

from dashboard.records import burden, explanations, memory
from dashboard.records.explanations import Explanation
from dashboard.records.memory import Remembered
from dashboard.records.submit import Provenance

_PLACES = "SELECT DISTINCT table_name, owner FROM submission WHERE list_contains(?, id)"


@dataclass(frozen=True)
class Along:
    """What a sender said about a file.

    Parameters
    ----------
    explanations
        Why unusual things in it are right.
    remembered
        Headers and spellings that need not be asked about again.
    trip
        The round trip that ends with this submission.
    """

    explanations: tuple[Explanation, ...] = ()
    remembered: Remembered = field(default_factory=Remembered)
    trip: burden.Trip | None = None


def keep(cursor: duckdb.DuckDBPyConnection, along: Along, numbers: tuple[int, ...], came: Provenance) -> None:
    """Keep it, in the transaction that stores the submissions `numbers`."""
    places: pl.DataFrame = cursor.execute(_PLACES, [list(numbers)]).pl()
    table, owners = str(places["table_name"][0]), places["owner"].unique().sort().to_list()
    explanations.explain(cursor, table, numbers[0], along.explanations, by=came.by, at=came.at)
    memory.remember(cursor, table, owners, along.remembered, by=came.by, at=came.at)
    if along.trip:
        burden.note(cursor, along.trip, at=came.at)
