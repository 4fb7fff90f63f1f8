"""The Gini coefficient of recipients."""

import pytest

from tests.indicators.funded import figures


def test_the_index_is_of_what_each_recipient_got() -> None:
    """By hand: 10, 30, 60, 100 and 200 thousand pounds."""
    row = figures("gini").row(0, named=True)

    assert row["value"] == pytest.approx((-4 * 10 - 2 * 30 + 2 * 100 + 4 * 200) / (5 * 400))
    assert row["lower"] < row["value"] < row["upper"]
    assert (row["numerator"], row["denominator"]) == (400_000, 5)
