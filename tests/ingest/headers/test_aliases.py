"""Aliases: each leads to one column, and none is another column's own name."""

import pytest

from dashboard.ingest.headers.aliases import ALIASES, alias_headers
from dashboard.ingest.headers.naming import plain
from dashboard.ingest.headers.personal import PERSONAL_HEADERS
from data_models import TABLES


def test_no_alias_means_two_columns_or_announces_a_person() -> None:
    """Folded, as headers are compared."""
    folded = [plain(alias) for aliases in ALIASES.values() for alias in aliases.split("|")]

    assert len(folded) == len(set(folded))
    assert not set(folded) & set(PERSONAL_HEADERS)


def test_every_alias_is_of_a_column_that_exists() -> None:
    """A column that was renamed would leave its aliases behind."""
    assert set(ALIASES) <= {column.name for table in TABLES.values() for column in table.columns()}


@pytest.mark.parametrize("table", TABLES)
def test_a_table_s_own_names_go_before_aliases(table: str) -> None:
    """An alias that is another column's name is none there."""
    names = {plain(column.name) for column in TABLES[table].columns()}

    assert not names & set(alias_headers(TABLES[table]))
