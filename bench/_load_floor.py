"""The floor: DuckDB reads the file with the types given, faulty lines set aside, and checks nothing."""

import tempfile
from pathlib import Path

import duckdb

from bench._cost import run_here

TYPES = {
    "fte": "DOUBLE",
    "salary": "DOUBLE",
    "start_date": "DATE",
    "leaving_date": "DATE",
    "international_recruit": "BOOLEAN",
}


def read(path: Path) -> None:
    """Read into memory."""
    with duckdb.connect() as connection:
        _read_into(connection, path)


def commit(path: Path) -> None:
    """Read into a table of a file."""
    with tempfile.TemporaryDirectory() as folder, duckdb.connect(str(Path(folder) / "floor.duckdb")) as connection:
        _read_into(connection, path)


def _read_into(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    header = path.open(encoding="utf-8").readline().strip().split(",")
    columns = {name: TYPES.get(name, "VARCHAR") for name in header}
    connection.execute("SET enable_progress_bar = false")
    # The path stands in the statement, because DuckDB imports pandas to look at a parameter.
    connection.execute(
        f"CREATE TABLE bare AS SELECT * FROM read_csv('{path}', header = true, auto_detect = false, delim = ',', "
        f"quote = '\"', escape = '\"', columns = {columns}, store_rejects = true)"
    )


if __name__ == "__main__":
    run_here({"read": read, "commit": commit})
