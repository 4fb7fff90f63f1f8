"""How often the rule says what organisations say."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding.rule_agreement_rate import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable(("by_and_for",), None, "by_and_for_rule")


def test_it_is_of_those_of_whom_enough_is_known() -> None:
    """By hand: 15 agree and 3 differ, each to the nearest three: 83 %, from 14 of 18 to 16 of 18; unknown is left out."""
    counts = IdentityCounts(
        {TABLE.across("rule_outcome"): {("yes", "yes"): 15, ("yes", "no"): 3, ("yes", "unknown"): 6}}
    )
    found = row(INDICATOR.estimate(counts, TABLE), by_and_for="yes")

    assert (found["value"], found["lower"], found["upper"]) == pytest.approx(
        (100 * 15 / 18, 100 * 14 / 18, 100 * 16 / 18)
    )


def test_where_one_or_two_differ_the_range_counts_none_and_two() -> None:
    """By hand: 27 agree, the others are hidden."""
    counts = IdentityCounts({TABLE.across("rule_outcome"): {("no", "no"): 27}})
    figures = INDICATOR.estimate(counts, TABLE)
    found = row(figures, by_and_for="no")

    assert (found["value"], found["lower"], found["upper"]) == pytest.approx((100 * 27 / 28, 100 * 26 / 28, 100))
    assert row(figures, by_and_for="yes")["status"] == "c"
