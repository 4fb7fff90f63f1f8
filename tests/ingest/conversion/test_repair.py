"""The two speeds of conversion."""

import polars as pl

from dashboard.ingest.conversion.repair import WORTH_GROUPING, Closer, convert
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


def test_many_cells_alike_are_read_like_few() -> None:
    """Looking at each different cell once changes nothing, and every faulty cell is still named."""
    few = ("£1,000", "x", "N/A", None, " 2 ", "£3")
    many = converted(MONEY, *few * WORTH_GROUPING)
    one = converted(MONEY, *few)

    assert many.values.to_list() == one.values.to_list() * WORTH_GROUPING
    assert many.faults["index"].to_list() == [6 * place + 1 for place in range(WORTH_GROUPING)]
    assert many.readings == {liberty: times * WORTH_GROUPING for liberty, times in one.readings.items()}
