"""The plain counts of `long_serving`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.retention.staff_of_a_year import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), "racially_minoritised", "long_serving")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figure = row(INDICATOR.estimate(IdentityCounts({TABLE: {("yes",): 35}}), TABLE), racially_minoritised="yes")

    assert INDICATOR.population == "long_serving"
    assert POPULATIONS["long_serving"].plain == "staff_of_a_year"
    assert figure["value"] == 35
