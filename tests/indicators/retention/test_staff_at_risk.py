"""The plain counts of `reached_step`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.retention.staff_at_risk import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), "racially_minoritised", "reached_step")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figure = row(INDICATOR.estimate(IdentityCounts({TABLE: {("yes",): 35}}), TABLE), racially_minoritised="yes")

    assert INDICATOR.population == "reached_step"
    assert POPULATIONS["reached_step"].plain == "staff_at_risk"
    assert figure["value"] == 35
