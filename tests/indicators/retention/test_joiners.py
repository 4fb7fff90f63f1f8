"""The plain counts of `joiners`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.retention.joiners import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), "ethnic_group", "joiners")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figure = row(INDICATOR.estimate(IdentityCounts({TABLE: {("Black",): 35}}), TABLE), ethnic_group="Black")

    assert INDICATOR.population == "joiners"
    assert POPULATIONS["joiners"].plain == "joiners"
    assert figure["value"] == 35
