"""Headcount in full-time equivalents by hand."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.representation.headcount_fte import INDICATOR, needs
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), None, "fte_in_post")
BANDS = ("0.2", "0.4", "0.6", "0.8", "1.0")


def test_it_is_the_sum_of_the_fifths() -> None:
    """10 people of each fifth are 30 full-time equivalents of 50 people."""
    counts = IdentityCounts({needs(TABLE)[0]: {(band,): 10 for band in BANDS}})
    found = row(INDICATOR.estimate(counts, TABLE))

    assert found["value"] == pytest.approx(30)
    assert found["denominator"] == 50
