"""The plain counts of `loneliness_scores`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.experience.loneliness_scores import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable(("loneliness_score",), None, "loneliness_scores")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figures = INDICATOR.estimate(IdentityCounts({TABLE: {("3",): 35}}), TABLE)

    assert POPULATIONS[INDICATOR.population].plain == "loneliness_scores"
    assert row(figures, loneliness_score="3")["value"] == 35
