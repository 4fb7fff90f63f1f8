"""The median of days, from bands."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.retention.concern_median_days import INDICATOR, TOO_LONG
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), None, "concerns_resolved")
BANDS = ("Up to 30 days", "31 to 60 days", "61 to 90 days", "91 to 180 days", "Over 180 days")


def figure(*took: int | None, resolved: int | None = 100) -> dict[str, object]:
    """The figure of one quarter."""
    bands = {(band,): count for band, count in zip(BANDS, took, strict=True) if count is not None}
    whole = {(): resolved} if resolved is not None else {}
    return row(INDICATOR.estimate(IdentityCounts({TABLE: whole, TABLE.across("days_to_resolve"): bands}), TABLE))


def test_half_way_through_a_band() -> None:
    """40 within 30 days, 20 more within 60: half of them within 45 and a half."""
    assert figure(40, 20, 20, 10, 10)["value"] == pytest.approx(45.5)


def test_a_hidden_band_has_what_is_left_over() -> None:
    """Ten of the hundred; the median is the same."""
    assert figure(40, 20, 20, 10, None)["value"] == pytest.approx(45.5)


def test_what_cannot_be_read_is_said() -> None:
    """Over 180 days, nobody, or hidden: three different sentences, and never a nought."""
    assert (figure(5, 5, 5, 5, 80)["status"], figure(5, 5, 5, 5, 80)["note"]) == ("x", TOO_LONG)
    assert figure(None, None, None, None, None)["status"] == "c"
    assert figure(40, 20, 20, 10, 10, resolved=None)["status"] == "c"
    assert figure(0, 0, 0, 0, 0, resolved=0)["status"] == "z"
