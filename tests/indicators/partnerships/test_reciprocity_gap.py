"""The reciprocity gap."""

import pytest

from tests.indicators.funded import figures
from tests.indicators.partnered import table


def test_it_is_the_mean_of_the_differences() -> None:
    """By hand: 2, 1, 1 and 1."""
    row = figures("reciprocity_gap", "by_and_for", counts=table()).filter(by_and_for="yes").row(0, named=True)

    assert row["value"] == pytest.approx(1.25)
    assert row["upper"] - row["value"] == pytest.approx(1.96 * 0.5 / 2)
