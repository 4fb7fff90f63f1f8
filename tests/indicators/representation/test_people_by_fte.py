"""The plain counts of `fte_in_post`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.representation.people_by_fte import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable(("fte_band",), None, "fte_in_post")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figures = INDICATOR.estimate(IdentityCounts({TABLE: {("0.6",): 35}}), TABLE)

    assert POPULATIONS[INDICATOR.population].plain == "people_by_fte"
    assert row(figures, fte_band="0.6")["value"] == 35
