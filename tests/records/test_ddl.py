"""Every table's SQL follows from what is declared of it, and DuckDB accepts it."""

from pathlib import Path

import duckdb
import pytest

from dashboard.records import Records
from dashboard.records.ddl import column_type, create_table, literal, never_null, quoted, stored_columns
from data_models import CLASSIFICATIONS, TABLES

every_table = pytest.mark.parametrize("name", list(TABLES))


@every_table
def test_a_table_is_stored_as_declared(made_once: Path, name: str) -> None:
    """Names, order, types and blanks are the model's, and every column says what it holds."""
    table = TABLES[name]
    query = "SELECT column_name, data_type, NOT is_nullable, comment FROM duckdb_columns() WHERE table_name = ?"
    with duckdb.connect(str(made_once / "empty.duckdb"), read_only=True) as connection:
        found = connection.execute(f"{query} ORDER BY column_index", [name]).fetchall()
    described = {column.name: column.description for column in table.columns()}

    assert [(column, kind) for column, kind, *_ in found] == list(stored_columns(table, CLASSIFICATIONS).items())
    assert {column for column, _, filled, _ in found if filled} == never_null(table)
    assert {column: said for column, *_, said in found if column in described} == described


@every_table
def test_a_table_has_a_view_of_what_is_current(made_once: Path, name: str) -> None:
    """`current_<table>` has the table's columns, so that a statement need not know of submissions."""
    with duckdb.connect(str(made_once / "empty.duckdb"), read_only=True) as connection:
        view = connection.execute(f"DESCRIBE current_{name}").fetchall()

    assert [row[0] for row in view] == list(stored_columns(TABLES[name], CLASSIFICATIONS))


def test_a_classification_is_an_enum_in_its_own_order(records: Records) -> None:
    """Grades compare by rank in SQL, and a code that is on no list cannot be stored."""
    grade = next(column for column in TABLES["workforce"].columns() if column.name == "grade")
    kind = column_type(grade, CLASSIFICATIONS)
    with records.cursor() as cursor:
        ranks = cursor.execute(f"SELECT 'Trainee'::{kind} < 'Executive'::{kind}").fetchone()

        assert ranks == (True,)
        with pytest.raises(duckdb.ConversionException):
            cursor.execute(f"SELECT 'Boss'::{kind}")


def test_several_codes_in_a_value_are_text() -> None:
    """A value like `Black;Mixed` is on no list, so its column cannot be an ENUM."""
    columns = {column.name: column for column in TABLES["organisations"].columns()}

    assert column_type(columns["community"], CLASSIFICATIONS) == "VARCHAR"
    assert column_type(columns["region"], CLASSIFICATIONS).startswith("ENUM('North East'")


def test_only_tables_that_name_staff_have_person_keys() -> None:
    """Disclosure control needs a key for each member of staff, and nobody else."""
    keyed = {name for name, table in TABLES.items() if "person_key" in stored_columns(table, CLASSIFICATIONS)}

    assert keyed == {"workforce", "staff_events", "enrolments"}


@pytest.mark.parametrize(("write", "expected"), [(quoted, '"a""b\'c"'), (literal, "'a\"b''c'")])
def test_names_and_texts_cannot_end_early(write: "type[str]", expected: str) -> None:
    """Quotation marks inside are doubled."""
    assert write("a\"b'c") == expected


def test_the_statements_end_with_a_comment_for_each_column() -> None:
    """One statement makes the table, one says its grain, one describes each column."""
    table = TABLES["programmes"]
    statements = list(create_table(table, CLASSIFICATIONS))

    assert len(statements) == 2 + len(table.columns())
    assert statements[1] == "COMMENT ON TABLE \"programmes\" IS 'One row per programme.'"
