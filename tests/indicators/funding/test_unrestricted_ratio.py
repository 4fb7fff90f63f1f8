"""Who is trusted with unrestricted money."""

import pytest

from tests.indicators.funded import figures


def test_the_ratio_is_above_one_where_others_are_trusted_more() -> None:
    """By hand: all of others' known money is free, three quarters of by-and-for organisations'."""
    row = figures("unrestricted_ratio").row(0, named=True)

    assert row["value"] == pytest.approx(1 / 0.75)
    assert row["lower"] < 1 < row["upper"]
    assert row["note"].startswith("Cannot tell yet")
