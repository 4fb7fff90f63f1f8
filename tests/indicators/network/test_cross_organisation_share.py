"""Ties across organisations, on a published example."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.network.cross_organisation_share import INDICATOR
from tests.indicators.courses import figure, table


def test_shares_are_divided_by_the_members_with_any_tie() -> None:
    """Shares that add up to 81, of 263 members: 30.8 % (Newcombe 1998)."""
    counts = {
        table(INDICATOR): {("post",): 81},
        DeclaredTable(("wave", "connection"), None, "network_members"): {("post", "tied to somebody"): 263},
    }
    found = figure(INDICATOR, counts, wave="post")

    assert (found["value"], found["lower"], found["upper"]) == pytest.approx((30.8, 25.5, 36.6), abs=0.1)
    assert figure(INDICATOR, counts, wave="pre")["status"] == "c"
