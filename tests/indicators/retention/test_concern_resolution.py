"""Resolution rate by hand."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.retention.concern_resolution import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable(("source",), None, "concerns")


def test_it_is_the_share_no_longer_open_by_source() -> None:
    """45 of 60; noise that lifts the resolved above the raised makes all of them, not more."""
    raised, resolved = {("partner",): 60, ("internal",): 50}, {("partner",): 45, ("internal",): 55}
    figures = INDICATOR.estimate(IdentityCounts({TABLE: raised, TABLE.of("concerns_resolved"): resolved}), TABLE)

    assert row(figures, source="partner")["value"] == pytest.approx(75.0)
    assert row(figures, source="internal")["value"] == pytest.approx(100.0)


def test_it_is_never_split_by_ethnic_group() -> None:
    """There are too few concerns for that."""
    assert not INDICATOR.allows(TABLE.by("racially_minoritised"))
