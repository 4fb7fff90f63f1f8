"""Sums over sums, with what rounding allows."""

import polars as pl
import pytest

from dashboard.indicators.business_sums import quotient


def test_the_ends_say_how_far_rounding_can_have_moved_it() -> None:
    """Ten and twenty thousand, each to the nearest thousand."""
    held = pl.DataFrame({"a": [10_000], "a half": [500.0], "b": [20_000], "b half": [500.0]})
    row = quotient(held, "a", "b", 100).row(0, named=True)

    assert (row["value"], row["lower"], row["upper"]) == pytest.approx((50, 9_500 / 205, 10_500 / 195))


def test_nothing_over_nothing_is_no_figure() -> None:
    """A whole that rounding could have made of nothing has no share."""
    held = pl.DataFrame({"a": [0], "a half": [500.0], "b": [0], "b half": [500.0]})

    assert quotient(held, "a", "b", 100)["value"].to_list() == [None]
