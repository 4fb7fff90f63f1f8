"""The plain counts of people in post without bank, agency and volunteers."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.representation.headcount_employed import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), None, "employed_in_post")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figure = row(INDICATOR.estimate(IdentityCounts({TABLE: {(): 35}}), TABLE))

    assert INDICATOR.population == "employed_in_post"
    assert POPULATIONS["employed_in_post"].plain == "headcount_employed"
    assert figure["value"] == 35
