"""Ties per member, by hand."""

import pytest

from dashboard.indicators.network.ties_per_member import INDICATOR
from tests.indicators.courses import figure, table

TABLE = table(INDICATOR)
COUNTS = {
    TABLE: {("pre",): 60, ("post",): 60},
    TABLE.across("ties_named"): {
        ("pre", "none or one"): 40,
        ("pre", "two or three"): 20,
        ("pre", "four or five"): 0,
        ("pre", "six or more"): 0,
        ("post", "two or three"): 30,
        ("post", "four or five"): 30,
    },
}


def test_it_is_the_mean_of_the_bands() -> None:
    """40 at a half and 20 at two and a half are 70 ties over 60 members; half and half is three and a half."""
    assert figure(INDICATOR, COUNTS, wave="pre")["value"] == pytest.approx(70 / 60)
    assert figure(INDICATOR, COUNTS, wave="post")["value"] == pytest.approx(3.5)


def test_a_wave_that_was_not_run_is_hidden() -> None:
    """Nothing is nought for want of a survey."""
    assert figure(INDICATOR, COUNTS, wave="follow-up")["status"] == "c"
