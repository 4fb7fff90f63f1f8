"""Workforce share in full-time equivalents by hand."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.representation.workforce_share_fte import INDICATOR, needs
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), "racially_minoritised", "fte_in_post")
BANDS = ("0.2", "0.4", "0.6", "0.8", "1.0")


def test_it_is_a_share_of_hours_and_not_of_heads() -> None:
    """50 of 100 heads on one day and two, the others full-time: 14 of 64 full-time equivalents."""
    own, everyone = needs(TABLE)
    theirs = dict.fromkeys(BANDS, 0) | {"0.2": 30, "0.4": 20}
    counts = IdentityCounts(
        {
            own: {(band, "yes"): people for band, people in theirs.items()},
            everyone: {(band,): people + (50 if band == "1.0" else 0) for band, people in theirs.items()},
        }
    )
    found = row(INDICATOR.estimate(counts, TABLE), racially_minoritised="yes")

    assert found["value"] == pytest.approx(100 * 14 / 64)
    assert (found["numerator"], found["denominator"]) == (50, 100)
