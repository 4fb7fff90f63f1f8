"""The plain counts of `team_members`."""

from dashboard.indicators import POPULATIONS
from dashboard.indicators.experience.team_members import INDICATOR
from dashboard.indicators.isolation import TEAMS
from tests.indicators.people import row
from tests.indicators.teams import released


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figures = INDICATOR.estimate(released(), TEAMS)

    assert POPULATIONS[INDICATOR.population].plain == "team_members"
    assert row(figures, racially_minoritised="yes")["value"] == 1450
