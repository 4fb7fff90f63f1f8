"""Every kind of column."""

from typing import get_args

import polars as pl
import pytest

from dashboard.ingest.conversion.columns import CONVERTERS, absent_column, convert_column
from data_models import TABLES, Column
from data_models.column import DTYPES, Kind


def test_every_kind_has_a_converter() -> None:
    """A new kind cannot be forgotten."""
    assert set(CONVERTERS) == set(get_args(Kind))


@pytest.mark.parametrize("table", TABLES)
def test_every_column_gets_its_own_type(table: str) -> None:
    """Even when all of its cells are blank."""
    blank = pl.Series("raw", [None, None], dtype=pl.String)

    assert [convert_column(column, blank).values.dtype for column in TABLES[table].columns()] == [
        DTYPES[column.kind] for column in TABLES[table].columns()
    ]


def test_an_absent_column_is_filled_by_its_own_rules() -> None:
    """With the type it would have had."""
    column = Column("open_call", "boolean", when_absent="no")

    assert absent_column(column, 2).values.to_list() == [False, False]
