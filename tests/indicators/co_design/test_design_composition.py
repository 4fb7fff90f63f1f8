"""Who the members are."""

import pytest

from dashboard.indicators.co_design.design_composition import INDICATOR
from dashboard.indicators.declared_table import DeclaredTable
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable(("member_role", "interest_stage"), None, "design_interest")


def test_it_is_the_share_of_all_at_the_same_stage() -> None:
    """By hand: 15 of 60 who joined, and 30 of 100 who were offered a place; what is hidden stays so."""
    roles = {("community expert", "joined"): 15, ("community expert", "offered"): 30}
    stages = {("joined",): 60, ("offered",): 100}
    figures = INDICATOR.estimate(IdentityCounts({TABLE: roles, TABLE.without("member_role"): stages}), TABLE)

    assert row(figures, member_role="community expert", interest_stage="joined")["value"] == pytest.approx(25.0)
    assert row(figures, member_role="community expert", interest_stage="offered")["value"] == pytest.approx(30.0)
    assert row(figures, member_role="expert by experience", interest_stage="joined")["status"] == "c"


def test_it_is_of_all_groups_together_and_of_nobodys_ethnic_group() -> None:
    """A role within one group is three people."""
    assert not INDICATOR.allows(TABLE.across("design_group"))
    assert not INDICATOR.allows(TABLE.by("racially_minoritised"))
