"""The two speeds of conversion."""

import polars as pl

from dashboard.ingest.conversion.repair import Closer, convert
from tests.ingest.conversion.columns_of import COUNT, MONEY, values
from tests.ingest.conversion.columns_of import convert as converted


def test_a_faultless_column_is_never_looked_at_twice() -> None:
    """That is what makes a million rows cheap."""

    def never(*_: object) -> Closer:
        raise AssertionError

    raw = pl.Series(["1", None, "2"])

    assert convert(COUNT, raw, raw.cast(pl.Int64), never).values.to_list() == [1, None, 2]


def test_sound_cells_are_untouched_by_unsound_neighbours() -> None:
    """Each cell stands for itself, and its fault shows what it held."""
    found = converted(MONEY, "1", "£2,000", "x", "N/A", None, " 3 ")

    assert found.values.to_list() == [1, 2000, None, None, None, 3]
    assert found.faults.select("index", "value").rows() == [(2, "x")]
    assert sum(found.readings.values()) == 1


def test_a_column_of_nothing_is_a_column_of_nothing() -> None:
    """No rows, or no values."""
    assert values(MONEY) == []
    assert values(MONEY, None, None) == [None, None]
