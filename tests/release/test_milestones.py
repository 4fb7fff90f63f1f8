"""Milestones that a release carries."""

from dataclasses import replace

from dashboard.disclosure.counting import count
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.release.milestones import announced
from tests.indicators.designed import groups, reached
from tests.indicators.funded import PEPPER, POLICY


def test_they_have_their_names_and_days_and_no_day_is_made_up() -> None:
    """In the order of programmes and days; what was not reached has no day."""
    found = announced(reached())

    assert [one["milestone"] for one in found if one["design_group"] == "Black communities"] == [
        "established",
        "drafted",
        "piloted",
    ]
    assert {one["milestone"]: one["done_on"] for one in found}["piloted"] == ""
    assert {one["design_group"] for one in found} == {"", "advisory group", "Black communities"}


def test_a_policy_that_does_not_count_them_carries_none() -> None:
    """Nothing is passed on that is not on the list."""
    table = DeclaredTable((), None, "organisations")
    with groups() as records, records.cursor() as cursor:
        counts = count(cursor, [table], replace(POLICY, tables=(table,)), PEPPER)

    assert announced(counts) == ()
