"""Shares of each quarter of pay."""

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.pay.pay_quarter_share import INDICATOR
from tests.indicators.people import IdentityCounts, row

SPLIT = DeclaredTable(("pay_quarter",), "racially_minoritised", "pay_quarters")
COUNTS = {SPLIT: {("Lower", "yes"): 30, ("Upper", "yes"): 12}, SPLIT.everyone: {("Lower",): 100, ("Upper",): 100}}


def test_it_is_the_group_over_everyone_in_the_quarter() -> None:
    """30 % at the bottom, 12 % at the top."""
    figures = INDICATOR.estimate(IdentityCounts(COUNTS), SPLIT)

    assert row(figures, pay_quarter="Lower", racially_minoritised="yes")["value"] == 30
    assert row(figures, pay_quarter="Upper", racially_minoritised="yes")["value"] == 12


def test_it_says_nothing_without_the_quarters() -> None:
    """A share of all four together is the share of staff."""
    assert INDICATOR.always == ("pay_quarter",)
    assert not INDICATOR.allows(SPLIT.without("pay_quarter"))
