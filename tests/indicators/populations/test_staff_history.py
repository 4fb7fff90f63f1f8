"""The arithmetic of quarters in SQL is that of `data_models.quarters`."""

import duckdb
import pytest

from dashboard.indicators.populations.staff_history import ORDINAL, written
from data_models import quarters


@pytest.mark.parametrize("later", range(6))
def test_a_quarter_so_many_later_is_written_as_everywhere(later: int) -> None:
    """Over the turn of a year as well."""
    found = duckdb.sql(f"SELECT {written(f'{ORDINAL} + {later}')} FROM (VALUES ('2025-Q3')) AS one(quarter)").fetchone()

    assert found == (quarters.shift("2025-Q3", later),)
