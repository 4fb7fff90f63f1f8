"""By-and-for organisations against the others."""

import polars as pl
import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.power_ratio import compared, pairs

ROWS = pl.DataFrame(
    {
        "quarter": ["2026-Q3"] * 200,
        "by_and_for": ["yes"] * 100 + ["no"] * 100,
        "good": [number % 100 < (20 if number < 100 else 60) for number in range(200)],
    }
)


def test_a_clear_disparity_is_named_with_who_bears_it() -> None:
    """Twenty of a hundred against sixty of a hundred is three to one."""
    cells = pairs(ROWS, pl.col("good"), pl.lit(value=True)).with_columns(pl.col("quarter").alias("as_at"))
    row = compared(cells, DeclaredTable((), None, "grants"), "good", "grants").row(0, named=True)

    assert row["value"] == pytest.approx(3)
    assert row["note"] == "Disparity shown: by-and-for organisations are worse off."
    assert row["lower"] > 1


def test_one_side_alone_is_no_ratio() -> None:
    """Without others there is nobody to compare with."""
    alone = pairs(ROWS.filter(by_and_for="yes"), pl.col("good"), pl.lit(value=True))
    cells = alone.with_columns(pl.col("quarter").alias("as_at"))

    assert compared(cells, DeclaredTable((), None, "grants"), "good", "grants")["status"].to_list() == ["x"]
