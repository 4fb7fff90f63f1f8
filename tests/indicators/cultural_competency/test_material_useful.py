"""What those who rate materials think of them."""

import pytest

from tests.indicators.assessed import table
from tests.indicators.funded import figures, value


def test_it_is_the_share_of_ratings_with_the_interval_of_a_share() -> None:
    """By hand: 24 of 30; Wilson's interval of that, a little wider for the rounding."""
    assert value("material_useful", counts=table()) == pytest.approx(80)
    row = figures("material_useful", counts=table()).row(0, named=True)
    assert (row["lower"], row["upper"]) == (pytest.approx(62.7, abs=0.6), pytest.approx(90.5, abs=0.6))


def test_a_version_that_nobody_rates_has_no_share() -> None:
    """The earlier one is downloaded, and not rated any more."""
    assert value("material_useful", counts=table(), version_age="earlier version") is None
