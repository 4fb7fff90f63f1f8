"""Recipients that hang on few funders."""

import polars as pl
import pytest

from dashboard.indicators.partnerships.dependency_concentration import indices
from tests.indicators.funded import figures


def test_each_recipient_has_an_index_over_its_funders() -> None:
    """By hand: one funder is 1, three and one thousand of two are 0.625."""
    rows = pl.DataFrame(
        [("A", "F-1", 3_000.0), ("A", "F-2", 1_000.0), ("B", "F-1", 500.0), ("B", "F-1", 200.0), (None, "F-1", 9.0)],
        schema=["recipient", "funder", "amount"],
        orient="row",
    ).with_columns(pl.lit("2026-Q3").alias("quarter"), pl.lit("yes").alias("by_and_for"))

    assert indices(rows)["indices"].to_list() == [pytest.approx([0.625, 1.0])]


def test_two_recipients_have_no_typical_one() -> None:
    """Three are the fewest that a mean is shown of."""
    assert set(figures("dependency_concentration", "by_and_for")["status"]) == {"z"}
