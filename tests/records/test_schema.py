"""Older files are brought up to date, newer and foreign ones are refused, and what they hold stays."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import duckdb
import pytest

from dashboard.records import Records, RecordsError
from dashboard.records.schema import pending, prepare
from data_models import CLASSIFICATIONS, TABLES
from tests.records.people import PEPPER, submit, workforce


def alter(path: Path, *statements: str) -> None:
    """Make a file what another version would have left."""
    with duckdb.connect(str(path)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_nothing_is_pending_in_a_file_just_made(filled: Path) -> None:
    """Opening a file that is up to date changes not a byte of it."""
    before = filled.read_bytes()
    with Records.open(filled, pepper=PEPPER) as records, records.cursor() as cursor:
        assert pending(cursor, TABLES, CLASSIFICATIONS) == []

    assert filled.read_bytes() == before


def test_new_columns_tables_and_codes_are_taken_in(filled: Path) -> None:
    """A file from before a column, a table or a code existed opens, keeps its rows, and takes new ones."""
    alter(
        filled,
        "ALTER TABLE workforce DROP COLUMN team_id",
        "ALTER TABLE workforce ALTER COLUMN grade TYPE ENUM('Frontline', 'Trainee')",
        "DROP VIEW current_seats",
        "DROP TABLE seats",
    )
    with pytest.raises(RecordsError, match=r"older Equity Monitor. Open it once for writing"):
        Records.open(filled, read_only=True)
    with Records.open(filled, pepper=PEPPER) as records:
        submit(records, workforce(["ORG-02"]))

        assert records.rows("workforce").height == 6
        assert records.rows("workforce", columns=["team_id", "grade"])["grade"].unique().to_list() == ["Frontline"]
        assert records.rows("seats").height == 0


def test_a_column_that_went_away_stays_and_is_asked_for_no_more(filled: Path) -> None:
    """What was stored is not thrown away, and new rows are stored without it."""
    alter(filled, "ALTER TABLE workforce ADD COLUMN shoe_size INTEGER DEFAULT 40")
    alter(filled, "ALTER TABLE workforce ALTER COLUMN shoe_size SET NOT NULL")
    with Records.open(filled, pepper=PEPPER) as records:
        submit(records, workforce(["ORG-02"]))
        with records.cursor() as cursor:
            found = cursor.execute("SELECT count(shoe_size), count(*) FROM workforce").fetchone()

    assert found in {(6, 6), (3, 6)}


def test_a_code_that_went_away_while_in_use_is_refused(filled: Path) -> None:
    """Values are never changed quietly to fit a list."""
    grade = CLASSIFICATIONS["grade"]
    fewer = {**CLASSIFICATIONS, "grade": replace(grade, codes=tuple(c for c in grade.codes if c != "Frontline"))}
    with duckdb.connect(str(filled)) as connection, pytest.raises(RecordsError, match="no longer lists"):
        prepare(connection, TABLES, fewer)


def test_a_newer_file_is_refused_and_left_alone(filled: Path) -> None:
    """The remedy is to update, and the file is not touched by who does not understand it."""
    alter(filled, "UPDATE about SET value = '2' WHERE name = 'schema_version'")
    before = filled.read_bytes()

    with pytest.raises(RecordsError, match=r"newer Equity Monitor \(records version 2, this one reads 1\). Update"):
        Records.open(filled, pepper=PEPPER)

    assert filled.read_bytes() == before


def test_another_kind_of_duckdb_file_is_refused_and_left_alone(path: Path) -> None:
    """A release given in the place of the records gets no tables of people."""
    alter(path, "CREATE TABLE figures (value DOUBLE)")
    before = path.read_bytes()

    with pytest.raises(RecordsError, match="does not hold records"):
        Records.open(path, pepper=PEPPER)

    assert path.read_bytes() == before


def test_a_table_declared_anew_is_made(records: Records) -> None:
    """A table is one file in `data_models`; the records follow from it."""
    new = SimpleNamespace(**{name: getattr(TABLES["seats"], name) for name in ("columns", "grain", "scope", "owner")})
    new.table_name = lambda: "chairs"
    hashable = type("Chairs", (), vars(new) | {"columns": staticmethod(new.columns)})
    with records.cursor() as cursor:
        statements = pending(cursor, {**TABLES, "chairs": hashable}, CLASSIFICATIONS)

    assert statements[0].startswith('CREATE TABLE "chairs"')
    assert statements[-1].startswith('CREATE OR REPLACE VIEW "current_chairs"')
