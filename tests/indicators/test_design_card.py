"""Rates of people of co-design and advisory groups, from released counts."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.design_card import STAGE, rate
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), None, "design_interest")
STAGES = {("expressed interest",): 263, ("joined",): 81}


def test_a_rate_is_that_of_newcombe_with_wilsons_interval() -> None:
    """81 of 263 is 30.8 %, between 25.53 and 36.62 (Newcombe 1998); the base is what it is of."""
    figures = rate(STAGE, "joined", "expressed interest")(IdentityCounts({TABLE.across(STAGE): STAGES}), TABLE)
    found = row(figures, quarter="2026-Q3")

    assert (found["value"], found["lower"], found["upper"]) == pytest.approx((30.80, 25.53, 36.62), abs=0.01)
    assert (found["numerator"], found["denominator"], found["base"]) == (81, 263, 263)


def test_where_a_stage_is_hidden_there_is_no_rate() -> None:
    """Nothing is worked out from what is left."""
    figures = rate(STAGE, "offered", "expressed interest")(IdentityCounts({TABLE.across(STAGE): STAGES}), TABLE)

    assert row(figures, quarter="2026-Q3")["status"] == "c"
