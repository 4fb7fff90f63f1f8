"""The data dictionary shows every upload table from its model."""

import pytest

from data_models import TABLES, data_dictionary
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.dictionary import dictionary
dictionary()
"""


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_described_whole(run: Run, name: str) -> None:
    """Grain, every column, and a template to start from."""
    shown = run(SCRIPT, table=name)
    table = TABLES[name]

    assert not shown.exception
    assert shown.header[0].value == table.title()
    assert shown.markdown[0].value.startswith(table.grain())
    assert list(shown.table[0].value["Column"]) == [row["column"] for row in data_dictionary(table)]
    assert len(shown.get("download_button")) == 1
