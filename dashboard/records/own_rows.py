"""Narrow what a cursor sees to one owner, so that the same statements count their own rows and nobody else's."""

from typing import Any, Protocol

from dashboard.records.ddl import literal, quoted
from data_models import TABLES


class Cursor(Protocol):
    """The part of a cursor that is used here."""

    def execute(self, query: str, parameters: Any = None, /) -> Any:
        """Run a statement."""
        ...


def narrow(cursor: Cursor, owner: str) -> None:
    """Put views of one organisation's rows before the ones of all, for the rest of the cursor's transaction."""
    database = (cursor.execute("SELECT current_database()").fetchone() or ("",))[0]
    for name, table in TABLES.items():
        if table.owner() == "organisation_id":
            view = quoted(f"current_{name}")
            rows = f"SELECT * FROM {quoted(database)}.main.{view} WHERE organisation_id = {literal(owner)}"  # noqa: S608 - quoted
            cursor.execute(f"CREATE OR REPLACE TEMP VIEW {view} AS {rows}")
