"""Sums of full-time equivalents by hand."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.full_time_equivalents import fifths, sums
from tests.indicators.people import IdentityCounts

TABLE = DeclaredTable((), None, "fte_in_post")


def summed(**people: int) -> dict[str, object]:
    """The sum of how many people work so many days of five."""
    held = {(f"{int(name.removeprefix('days_')) / 5:.1f}",): count for name, count in people.items()}
    return sums(IdentityCounts({fifths(TABLE): held}), TABLE, "hours").row(0, named=True)


def test_it_adds_fifths_up() -> None:
    """Ten people on one day and forty on five are 42 full-time equivalents of fifty people."""
    found = summed(days_1=10, days_2=0, days_3=0, days_4=0, days_5=40)

    assert found["hours"] == pytest.approx(42)
    assert found["hours_people"] == 50


def test_a_hidden_fifth_stands_in_the_middle_with_its_doubt() -> None:
    """Nobody knows whether none or nine work two days: four and a half do, give or take."""
    found = summed(days_1=10, days_3=0, days_4=0, days_5=40)

    assert found["hours"] == pytest.approx(42 + 0.4 * 4.5)
    assert found["hours_variance"] == pytest.approx(0.4**2 * (10**2 - 1) / 12)


def test_with_more_hidden_there_is_no_sum() -> None:
    """Three fifths of five are hidden."""
    found = summed(days_1=10, days_5=40)

    assert found["hours"] is None
    assert found["hours_people"] is None
