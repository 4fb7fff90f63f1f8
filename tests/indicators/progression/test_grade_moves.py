"""The plain counts of `moved`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.progression.grade_moves import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), None, "moved")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figure = row(INDICATOR.estimate(IdentityCounts({TABLE: {(): 35}}), TABLE))

    assert INDICATOR.population == "moved"
    assert POPULATIONS["moved"].plain == "grade_moves"
    assert figure["value"] == 35
