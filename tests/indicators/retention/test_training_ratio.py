"""Training ratio by hand."""

import pytest

from dashboard.indicators.retention.training_ratio import INDICATOR
from tests.indicators.moved import STAFF, Year, figure, happened


def test_it_is_the_white_share_over_that_of_the_group() -> None:
    """200 of 400 over 40 of 100 are 1.25: the NHS prints the same, the social-care standard the other way about."""
    found = figure(INDICATOR, Year(happened("trained", {("yes",): 40, ("no",): 200}) | STAFF, {}))

    assert found["value"] == pytest.approx(1.25)
    assert INDICATOR.printed == (("WRES 4", "same"), ("SC-WRES 5", "inverse"))
