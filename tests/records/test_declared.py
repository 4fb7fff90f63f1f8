"""What a table declares is asked once and is what the table says."""

from dashboard.records.declared import columns, is_quarterly
from data_models import TABLES


def test_columns_are_the_tables_own() -> None:
    """The answer kept is the answer given."""
    for table in TABLES.values():
        assert columns(table) == table.columns()


def test_a_description_is_made_once() -> None:
    """Submitting does not describe the model again for each of its steps."""
    assert columns(TABLES["workforce"]) is columns(TABLES["workforce"])


def test_quarterly_tables_are_those_with_a_quarter() -> None:
    """Workforce is sent by quarter; the list of programmes is not."""
    assert is_quarterly(TABLES["workforce"])
    assert not is_quarterly(TABLES["programmes"])
