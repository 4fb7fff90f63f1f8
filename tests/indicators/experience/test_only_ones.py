"""The plain number of `only_ones`."""

from dashboard.indicators import POPULATIONS
from dashboard.indicators.experience.only_ones import INDICATOR
from tests.indicators.teams import TABLE, released


def test_it_publishes_what_was_reckoned() -> None:
    """One number for the network, protected as a count is."""
    figure = INDICATOR.estimate(released(), TABLE.of("only_ones")).row(0, named=True)

    assert POPULATIONS[INDICATOR.population].plain == "only_ones"
    assert (figure["value"], figure["denominator"]) == (195, None)
