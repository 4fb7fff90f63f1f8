"""The data dictionary page, derived from the models."""

import pytest

from data_models import TABLES, UploadTable, data_dictionary

every_table = pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)


def rules_of(table: str, column: str) -> str:
    """The rules in words of one column."""
    return next(row["rule"] for row in data_dictionary(TABLES[table]) if row["column"] == column)


@every_table
def test_every_column_has_its_row(table: type[UploadTable]) -> None:
    """In file order, with the same seven keys and only text."""
    rows = data_dictionary(table)

    assert [row["column"] for row in rows] == [column.name for column in table.columns()]
    assert {tuple(row) for row in rows} == {
        ("column", "kind", "required", "unit", "rule", "classification", "description")
    }
    assert all(isinstance(value, str) for row in rows for value in row.values())


def test_rules_are_told_in_words_where_they_bite() -> None:
    """Own bounds, rules between columns, references and other titles are all there."""
    assert "salary must be blank for volunteers and trustees." in rules_of("workforce", "salary")
    assert rules_of("partnerships", "delivery_share") == "At least 0. At most 1."
    assert "More than 0." in rules_of("workforce", "salary")
    assert "Must be in the table organisations." in rules_of("workforce", "organisation_id")
    assert "Amount Awarded" in rules_of("grants", "amount_awarded")
    assert "Taken as awarded when the column is absent." in rules_of("grants", "outcome")
    assert "joined by a semicolon" in rules_of("organisations", "community")
    assert "Asked about, not refused: start_date is more than a working life ago." in rules_of(
        "workforce", "start_date"
    )
    assert "May be blank." in rules_of("workforce", "leaving_date")
