"""SQL that makes the tables of the records, derived from what `data_models` declares."""

from collections.abc import Iterator, Mapping

from dashboard.records.declared import Table, columns
from dashboard.records.rekey import PERSON_KEY, staff_column
from data_models import Classification, Column

TYPES = {
    "text": "VARCHAR",
    "identifier": "VARCHAR",
    "quarter": "VARCHAR",
    "classification": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "money": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
}
"""The DuckDB type of each kind of column; a classification with one code per value becomes an ENUM instead."""

SUBMISSION_ID = "submission_id"
"""The column that says which submission a row came with."""


def quoted(name: str) -> str:
    """Write a name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """Write a text as an SQL string."""
    return "'" + text.replace("'", "''") + "'"


def column_type(column: Column, code_lists: Mapping[str, Classification]) -> str:
    """Give the DuckDB type of a column, in the words DuckDB itself uses for it."""
    if column.kind != "classification" or column.classification is None or column.several:
        return TYPES[column.kind]
    return f"ENUM({', '.join(literal(code) for code in code_lists[column.classification].codes)})"


def declared_columns(table: Table, code_lists: Mapping[str, Classification]) -> dict[str, str]:
    """Give every column that is kept for a table, with its type: the table's own, then those the records add."""
    own = {column.name: column_type(column, code_lists) for column in columns(table)}
    return own | {SUBMISSION_ID: "INTEGER"} | ({PERSON_KEY: "UINTEGER"} if staff_column(table) else {})


def stored_columns(table: Table, code_lists: Mapping[str, Classification], *, in_lake: bool = False) -> dict[str, str]:
    """Give every column with the type in which it is stored: a lake has no type for codes, and has them as text."""
    found = declared_columns(table, code_lists)
    return {name: "VARCHAR" if in_lake and kind.startswith("ENUM") else kind for name, kind in found.items()}


def never_null(table: Table) -> frozenset[str]:
    """Give the stored columns in which every row has a value."""
    return frozenset({SUBMISSION_ID} | {column.name for column in columns(table) if not column.blank})


def create_table(table: Table, code_lists: Mapping[str, Classification], *, in_lake: bool = False) -> Iterator[str]:
    """Give the statements that make a table and say in comments what it and its columns hold."""
    name, filled = quoted(table.table_name()), never_null(table)
    lines = (
        f"{quoted(column)} {kind}{' NOT NULL' if column in filled else ''}"
        for column, kind in stored_columns(table, code_lists, in_lake=in_lake).items()
    )
    yield f"CREATE TABLE {name} ({', '.join(lines)})"
    yield f"COMMENT ON TABLE {name} IS {literal(table.grain())}"
    for column in columns(table):
        yield f"COMMENT ON COLUMN {name}.{quoted(column.name)} IS {literal(column.description)}"


def create_view(table: Table, read_as: Mapping[str, str] | None = None) -> str:
    """Give the statement that makes `current_<table>`: the rows of submissions that are current.

    Parameters
    ----------
    table
        The upload table.
    read_as
        Column -> type that it is read in, where that is not the one it is stored in.
    """
    name = table.table_name()
    read = ", ".join(f"{quoted(column)}::{kind} AS {quoted(column)}" for column, kind in (read_as or {}).items())
    shown = f"* REPLACE ({read})" if read else "*"
    current = "SELECT id FROM submission WHERE state = 'current'"
    rows = f"SELECT {shown} FROM {quoted(name)} WHERE {SUBMISSION_ID} IN ({current})"  # noqa: S608 - names are quoted
    return f"CREATE OR REPLACE VIEW {quoted('current_' + name)} AS {rows}"
