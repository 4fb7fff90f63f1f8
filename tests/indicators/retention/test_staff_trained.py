"""The plain counts of `trained`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.retention.staff_trained import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), "racially_minoritised", "trained")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figure = row(INDICATOR.estimate(IdentityCounts({TABLE: {("yes",): 35}}), TABLE), racially_minoritised="yes")

    assert INDICATOR.population == "trained"
    assert POPULATIONS["trained"].plain == "staff_trained"
    assert figure["value"] == 35
