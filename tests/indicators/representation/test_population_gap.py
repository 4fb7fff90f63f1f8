"""Senior gap to the population by hand."""

import pytest

from dashboard.indicators.representation.population_gap import INDICATOR
from tests.indicators.invented_network import MINORITISED, network
from tests.indicators.people import row


def test_it_is_the_senior_share_less_the_census_share() -> None:
    """18.75 % of senior managers and executives, less 10,898,347 of 59,597,578 residents (18.29 %)."""
    figure = row(INDICATOR.estimate(network(), MINORITISED), racially_minoritised="yes")

    assert figure["value"] == pytest.approx(0.46344, abs=1e-5)
    assert (figure["numerator"], figure["denominator"]) == (30, 160)


def test_unknown_has_no_population() -> None:
    """The census counts nobody as unknown."""
    assert row(INDICATOR.estimate(network(), MINORITISED), racially_minoritised="Unknown")["status"] == "z"
