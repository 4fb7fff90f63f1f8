"""The plain counts of `concerns`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.retention.concerns_raised import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), None, "concerns")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figure = row(INDICATOR.estimate(IdentityCounts({TABLE: {(): 35}}), TABLE))

    assert INDICATOR.population == "concerns"
    assert POPULATIONS["concerns"].plain == "concerns_raised"
    assert figure["value"] == 35
