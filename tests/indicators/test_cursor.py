"""The little of a cursor that this room needs, and one that asks nothing twice."""

import duckdb

from dashboard.indicators.cursor import Cursor, Remembering


def test_a_duckdb_connection_is_such_a_cursor() -> None:
    """The protocol asks for nothing that DuckDB does not have, and its parameters are bound."""

    def seven(cursor: Cursor) -> int:
        return int(cursor.execute("SELECT ?::INTEGER AS number", ["7"]).pl()["number"].item())

    with duckdb.connect() as connection:
        assert seven(connection) == 7


def test_the_same_question_is_run_once() -> None:
    """Unless it has parameters or a long answer; a second question in between changes nothing."""
    with duckdb.connect() as connection:
        connection.execute("CREATE SEQUENCE runs")
        cursor = Remembering(connection)  # type: ignore[arg-type]

        def run(query: str, *parameters: int) -> int:
            return int(cursor.execute(query, list(parameters)).pl()["n"][0])

        once, other = "SELECT nextval('runs') AS n", "SELECT 7 + nextval('runs') AS n"
        long = f"SELECT nextval('runs') AS n FROM range({Remembering.SMALL + 1})"

        assert [run(once), run(other), run(once), run(other)] == [1, 9, 1, 9]
        assert run("SELECT nextval('runs') + ? AS n", 0) != run("SELECT nextval('runs') + ? AS n", 0)
        assert run(long) != run(long)
