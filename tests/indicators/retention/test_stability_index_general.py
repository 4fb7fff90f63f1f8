"""The other stability index by hand."""

import pytest

from dashboard.indicators.retention.stability_index_general import INDICATOR
from tests.indicators.moved import STAFF, Year, figure, happened, numbers


def test_it_is_staff_with_a_years_service_over_staff_now() -> None:
    """80 of 100 are 80 %, whoever was there a year before; and the card says which index it is."""
    found = figure(INDICATOR, Year(happened("long_serving", {("yes",): 80}) | STAFF, {}))

    assert found["value"] == pytest.approx(80.0)
    assert tuple(numbers(found, "numerator", "denominator", "status")) == (80, 100, "")
    assert "(general)" in INDICATOR.title
