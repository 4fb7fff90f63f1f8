"""Size of grants, a year."""

import pytest

from tests.indicators.funded import figures


def test_medians_are_compared_by_the_year() -> None:
    """By hand: medians of 20,000 a year, and of 33,333 and 30,000 a year for the others."""
    row = figures("annualised_grant_ratio").row(0, named=True)

    assert row["value"] == pytest.approx((100_000 / 3 + 30_000) / 2 / 20_000)
    assert (row["numerator"], row["denominator"]) == (2, 2)
    assert row["lower"] <= row["value"] <= row["upper"]
