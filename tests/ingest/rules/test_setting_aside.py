"""What must not be added up is stored blank, and nothing else is touched."""

from datetime import date

from dashboard.ingest.rules.setting_aside import without_set_aside
from data_models import TABLES
from data_models.grants import Grants
from data_models.templates import examples


def test_other_currencies_and_crossed_dates_are_set_aside() -> None:
    """The rows stay, with everything else that they say."""
    first = examples(Grants).head(1)
    rows = [
        {"currency": "EUR"},
        {"start_date": date(2026, 2, 1), "end_date": date(2026, 1, 1)},
        {"amount_awarded": -500.0},
        {"amount_awarded": 0.0},
    ]
    frame = first.clear()
    for row in rows:
        given = first.to_dicts()[0] | row
        frame = frame.vstack(type(first)([given], schema=first.schema))
    found = without_set_aside(Grants, frame)

    assert found["amount_awarded"].to_list() == [None, frame["amount_awarded"][1], None, 0.0]
    assert found["end_date"].to_list()[1] is None
    assert found["start_date"].to_list()[1] is None
    assert found["currency"].to_list() == ["EUR", "GBP", "GBP", "GBP"]
    assert found.drop("amount_awarded", "amount_applied_for", "start_date", "end_date", *amounts(found)).equals(
        frame.drop("amount_awarded", "amount_applied_for", "start_date", "end_date", *amounts(found))
    )


def amounts(frame: object) -> list[str]:
    """The other columns of money."""
    return ["amount_disbursed", "direct_cost", "overhead_allocated", "overhead_awarded"]


def test_only_warnings_set_anything_aside() -> None:
    """A row that is refused has nothing to be kept from."""
    assert [
        rule.code for table in TABLES.values() for rule in table.rules() if rule.blanks and rule.severity == "error"
    ] == []


def test_a_table_without_such_rules_is_as_it_was() -> None:
    """The very same frame, without a copy."""
    frame = examples(TABLES["workforce"])

    assert without_set_aside(TABLES["workforce"], frame) is frame
