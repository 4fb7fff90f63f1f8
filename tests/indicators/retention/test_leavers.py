"""The plain counts of `leavers`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.retention.leavers import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), "ethnic_group", "leavers")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figure = row(INDICATOR.estimate(IdentityCounts({TABLE: {("Black",): 35}}), TABLE), ethnic_group="Black")

    assert INDICATOR.population == "leavers"
    assert POPULATIONS["leavers"].plain == "leavers"
    assert figure["value"] == 35
