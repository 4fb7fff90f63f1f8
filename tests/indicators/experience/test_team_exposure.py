"""The plain number of `team_exposure`."""

from dashboard.indicators import POPULATIONS
from dashboard.indicators.experience.team_exposure import INDICATOR
from tests.indicators.teams import TABLE, released


def test_it_publishes_what_was_reckoned() -> None:
    """One number for the network, protected as a count is."""
    figure = INDICATOR.estimate(released(), TABLE.of("team_exposure")).row(0, named=True)

    assert POPULATIONS[INDICATOR.population].plain == "team_exposure"
    assert (figure["value"], figure["denominator"]) == (770, None)
