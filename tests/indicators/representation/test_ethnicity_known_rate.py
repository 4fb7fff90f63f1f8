"""Ethnicity known by hand."""

from dashboard.indicators.representation.ethnicity_known_rate import INDICATOR
from tests.indicators.invented_network import EVERYONE, MINORITISED, REGIONS, network
from tests.indicators.people import row


def test_it_is_everyone_but_the_unknown() -> None:
    """400 less 40 of 400 are 90 %."""
    figure = row(INDICATOR.estimate(network(), EVERYONE))

    assert (figure["value"], figure["numerator"], figure["denominator"]) == (90, 360, 400)


def test_where_the_unknown_are_hidden_the_known_are_added() -> None:
    """In Scotland too few are unknown to be shown; 20 and 140 of 180 are known."""
    figure = row(INDICATOR.estimate(network(), REGIONS), region="Scotland")

    assert (figure["numerator"], figure["status"]) == (160, "")


def test_it_is_for_everyone_together() -> None:
    """Split by ethnic group it would be 100 and nought."""
    assert not INDICATOR.allows(MINORITISED)
