"""The plain counts of `passed_step`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.retention.staff_still_there import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), "racially_minoritised", "passed_step")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figure = row(INDICATOR.estimate(IdentityCounts({TABLE: {("yes",): 35}}), TABLE), racially_minoritised="yes")

    assert INDICATOR.population == "passed_step"
    assert POPULATIONS["passed_step"].plain == "staff_still_there"
    assert figure["value"] == 35
