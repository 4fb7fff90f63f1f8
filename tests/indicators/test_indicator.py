"""What an indicator answers."""

from dataclasses import replace

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.representation.headcount import INDICATOR as HEADCOUNT
from dashboard.indicators.representation.senior_gap import INDICATOR as SENIOR_GAP

GROUPS, GRADES = DeclaredTable((), "ethnic_group"), DeclaredTable(("grade",), "ethnic_group")


def test_an_indicator_is_answered_only_where_all_it_reads_is_declared() -> None:
    """A gap that reads four tables is not there where three of them are."""
    needed = SENIOR_GAP.needs(GROUPS)

    assert set(needed) == {GROUPS, GROUPS.everyone, GRADES, GRADES.everyone}
    assert SENIOR_GAP.answers(GROUPS, needed)
    assert not any(SENIOR_GAP.answers(GROUPS, set(needed) - {one}) for one in needed)


def test_columns_that_it_is_not_defined_for_are_refused() -> None:
    """Breakdowns and characteristics are those it lists, and those it cannot do without are there."""
    only = replace(HEADCOUNT, breakdowns=("grade",), characteristics=(None,), always=("grade",))

    assert only.allows(DeclaredTable(("grade",)))
    assert not only.allows(DeclaredTable())
    assert not only.allows(DeclaredTable(("grade",), "ethnic_group"))
    assert not only.allows(DeclaredTable(("region", "grade")))
