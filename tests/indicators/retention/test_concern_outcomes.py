"""Outcomes of concerns by hand."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.retention.concern_outcomes import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable(("outcome",), None, "concerns")


def test_it_is_the_share_of_each_outcome_among_all_concerns() -> None:
    """Those still open are in the denominator."""
    counts = IdentityCounts({TABLE: {("upheld",): 40}, TABLE.without("outcome"): {(): 100}})

    assert row(INDICATOR.estimate(counts, TABLE), outcome="upheld")["value"] == pytest.approx(40.0)
    assert row(INDICATOR.estimate(counts, TABLE), outcome="open")["status"] == "c"
