"""The share of each group without bank, agency and volunteers."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.representation.workforce_share_employed import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), "racially_minoritised", "employed_in_post")


def test_it_is_the_share_of_those_who_count() -> None:
    """30 of 120; and whom it leaves out stands in the title."""
    counts = IdentityCounts({TABLE: {("yes",): 30, ("no",): 80}, TABLE.everyone: {(): 120}})
    figure = row(INDICATOR.estimate(counts, TABLE), racially_minoritised="yes")

    assert figure["value"] == pytest.approx(25.0)
    assert "without bank, agency and volunteers" in INDICATOR.title
