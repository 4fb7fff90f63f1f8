"""Disciplinary ratio by hand."""

import pytest

from dashboard.indicators.retention.disciplinary_ratio import INDICATOR
from tests.indicators.moved import STAFF, Year, figure, happened


def test_it_is_the_groups_share_over_that_of_white_staff() -> None:
    """20 of 100 over 50 of 400 are 1.6, as either standard prints it."""
    found = figure(INDICATOR, Year(happened("disciplined", {("yes",): 20, ("no",): 50}) | STAFF, {}))

    assert found["value"] == pytest.approx(1.6)
    assert INDICATOR.printed == (("WRES 3", "same"), ("SC-WRES 3", "same"))
