"""The plain counts of `concerns_resolved`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.retention.concerns_resolved import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), None, "concerns_resolved")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figure = row(INDICATOR.estimate(IdentityCounts({TABLE: {(): 35}}), TABLE))

    assert INDICATOR.population == "concerns_resolved"
    assert POPULATIONS["concerns_resolved"].plain == "concerns_resolved"
    assert figure["value"] == 35
