"""Reasons for leaving by hand."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.retention.leaving_reasons import INDICATOR
from tests.indicators.people import IdentityCounts, row

REASONS = DeclaredTable(("leaving_reason",), None, "leavers")
COUNTS = {REASONS: {("Resignation",): 60, ("Retirement",): 15}, REASONS.without("leaving_reason"): {(): 100}}


def test_it_is_the_share_of_each_reason_among_all_leavers() -> None:
    """60 of 100 leavers resigned; what is too small to show is hidden and stays in the denominator."""
    figures = INDICATOR.estimate(IdentityCounts(COUNTS), REASONS)

    assert row(figures, leaving_reason="Resignation")["value"] == pytest.approx(60.0)
    assert row(figures, leaving_reason="Dismissal")["status"] == "c"


def test_it_is_always_split_by_reason() -> None:
    """Without reasons there is nothing to say."""
    assert INDICATOR.allows(REASONS)
    assert not INDICATOR.allows(REASONS.without("leaving_reason"))
