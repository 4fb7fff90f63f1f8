"""Length of grants, weighed by pounds."""

import pytest

from tests.indicators.funded import figures, value


def test_a_long_grant_counts_as_much_as_its_money() -> None:
    """By hand: 40,000 pounds for 12 months, 100,000 for 36 and 60,000 for 24."""
    assert value("grant_months") == pytest.approx((40 * 12 + 100 * 36 + 60 * 24) / 200)
    assert value("grant_months", by_and_for="yes") == pytest.approx(12)


def test_a_length_that_nobody_gave_is_not_available() -> None:
    """The one grant outside the register says nothing of its length."""
    assert figures("grant_months", "by_and_for").filter(by_and_for="unknown")["status"].item() == "x"
