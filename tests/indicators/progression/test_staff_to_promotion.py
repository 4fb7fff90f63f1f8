"""The plain counts of `first_promotion`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.progression.staff_to_promotion import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable(("since_start",), None, "first_promotion")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figure = row(INDICATOR.estimate(IdentityCounts({TABLE: {("1 year",): 35}}), TABLE), since_start="1 year")

    assert INDICATOR.population == "first_promotion"
    assert POPULATIONS["first_promotion"].plain == "staff_to_promotion"
    assert figure["value"] == 35
