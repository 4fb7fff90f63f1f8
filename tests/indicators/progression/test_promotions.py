"""The plain counts of `promoted`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.progression.promotions import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), "ethnic_group", "promoted")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figure = row(INDICATOR.estimate(IdentityCounts({TABLE: {("Black",): 35}}), TABLE), ethnic_group="Black")

    assert INDICATOR.population == "promoted"
    assert POPULATIONS["promoted"].plain == "promotions"
    assert figure["value"] == 35
