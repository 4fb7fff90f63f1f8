"""Work for each pound."""

import pytest

from tests.indicators.funded import figures, value
from tests.indicators.partnered import table


def test_the_work_is_worth_its_share_of_the_budget() -> None:
    """By hand: 160 thousand of work for 80 thousand; 80 for 80."""
    row = figures("delivery_to_money", "by_and_for", counts=table()).filter(by_and_for="yes").row(0, named=True)

    assert row["value"] == pytest.approx(2)
    assert row["lower"] < 2 < row["upper"]
    assert value("delivery_to_money", counts=table(), by_and_for="no") == pytest.approx(1)
