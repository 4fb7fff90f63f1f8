"""The share of each group without international recruits."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.representation.workforce_share_home import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), "racially_minoritised", "home_in_post")


def test_it_is_the_share_of_those_who_count() -> None:
    """30 of 120; and whom it leaves out stands in the title."""
    counts = IdentityCounts({TABLE: {("yes",): 30, ("no",): 80}, TABLE.everyone: {(): 120}})
    figure = row(INDICATOR.estimate(counts, TABLE), racially_minoritised="yes")

    assert figure["value"] == pytest.approx(25.0)
    assert "without international recruits" in INDICATOR.title
