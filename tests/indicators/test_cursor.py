"""The little of a cursor that this room needs."""

import duckdb

from dashboard.indicators.cursor import Cursor


def test_a_duckdb_connection_is_such_a_cursor() -> None:
    """The protocol asks for nothing that DuckDB does not have, and its parameters are bound."""

    def seven(cursor: Cursor) -> int:
        return int(cursor.execute("SELECT ?::INTEGER AS number", ["7"]).pl()["number"].item())

    with duckdb.connect() as connection:
        assert seven(connection) == 7
