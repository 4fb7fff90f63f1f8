"""The data dictionary page of a table, in words."""

from data_models.classifications import CLASSIFICATIONS
from data_models.column import Column
from data_models.table import UploadTable


def data_dictionary(table: type[UploadTable]) -> list[dict[str, str]]:
    """One row per column: `column, kind, required, unit, rule, classification, description`, all plain words."""
    return [_row(table, column) for column in table.columns()]


def _row(table: type[UploadTable], column: Column) -> dict[str, str]:
    listed = CLASSIFICATIONS.get(column.classification or "")
    return {
        "column": column.name,
        "kind": column.kind,
        "required": "yes" if column.required else "no",
        "unit": column.unit,
        "rule": " ".join((*_own_rules(column), *_table_rules(table, column))),
        "classification": listed.title if listed else "",
        "description": column.description,
    }


def _own_rules(column: Column) -> list[str]:
    words = {
        "May be blank.": column.blank,
        "Several codes may be given, joined by a semicolon.": column.several,
        f"At least {column.minimum:g}." if column.minimum is not None and column.above is None else "": True,
        f"More than {column.above:g}." if column.above is not None else "": True,
        f"At most {column.maximum:g}." if column.maximum is not None else "": True,
        f"Must be in the table {column.references}.": bool(column.references),
        f"Taken as {column.when_absent} when the column is absent.": bool(column.when_absent),
        f"Also read under: {', '.join(column.titles)}.": bool(column.titles),
    }
    return [sentence for sentence, holds in words.items() if sentence and holds]


def _table_rules(table: type[UploadTable], column: Column) -> list[str]:
    """What refuses a file, and then what is only asked about: without its mark a query would read as a fact of the column."""
    rules = [rule for rule in table.rules() if rule.columns[0] == column.name]
    return [
        *(rule.message for rule in rules if rule.severity == "error"),
        *(f"Asked about, not refused: {rule.message}" for rule in rules if rule.severity != "error"),
    ]
