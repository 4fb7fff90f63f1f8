"""Members who are experts from communities or by experience."""

import pytest

from dashboard.indicators.co_design.design_expert_share import INDICATOR
from dashboard.indicators.declared_table import DeclaredTable
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), None, "design_members")


def test_it_is_the_part_of_those_it_can_be_said_of() -> None:
    """By hand: 30 of 40 are 75 %."""
    counts = IdentityCounts({TABLE.across("member_terms"): {("expert",): 30, ("joined",): 40}})

    assert row(INDICATOR.estimate(counts, TABLE), quarter="2026-Q3")["value"] == pytest.approx(75.0)


def test_it_is_never_split_by_ethnic_group() -> None:
    """A dozen people, most of one ethnic group, are too few for that."""
    assert not INDICATOR.allows(TABLE.by("racially_minoritised"))
