"""Plain counts of people of co-design and advisory groups."""

from dashboard.indicators import POPULATIONS
from dashboard.indicators.co_design.design_members import INDICATOR
from dashboard.indicators.declared_table import DeclaredTable


def test_it_is_the_populations_plain_count_and_of_nobodys_ethnic_group() -> None:
    """Every other figure of the population is made of these."""
    table = DeclaredTable(("member_terms",), None, "design_members")

    assert POPULATIONS["design_members"].plain == "design_members"
    assert INDICATOR.allows(table)
    assert not INDICATOR.allows(table.by("ethnic_group"))
