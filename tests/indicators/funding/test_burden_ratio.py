"""Reporting burden of the two sides."""

import pytest

from tests.indicators.funded import figures
from tests.indicators.partnered import table


def test_it_is_own_hours_over_those_of_others() -> None:
    """By hand: 20 hours against 4 for each £10,000, 395 to 405 and 75 to 85 of them by rounding; others have no row."""
    rows = {row["by_and_for"]: row for row in figures("burden_ratio", "by_and_for", counts=table()).to_dicts()}

    assert rows["yes"]["value"] == pytest.approx(5)
    assert rows["yes"]["lower"] == pytest.approx(395 / 85, rel=0.01)
    assert rows["yes"]["upper"] == pytest.approx(405 / 75, rel=0.01)
    assert rows["no"]["status"] == "z"
