"""The plain counts of `staff_in_post`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.retention.staff_headcount import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), "ethnic_group", "staff_in_post")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figure = row(INDICATOR.estimate(IdentityCounts({TABLE: {("Black",): 35}}), TABLE), ethnic_group="Black")

    assert INDICATOR.population == "staff_in_post"
    assert POPULATIONS["staff_in_post"].plain == "staff_headcount"
    assert figure["value"] == 35
