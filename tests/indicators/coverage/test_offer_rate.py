"""By-and-for organisations for every 100,000 racially minoritised residents."""

import pytest

from dashboard.indicators.census import NO_MATCH
from tests.indicators.covered_regions import table
from tests.indicators.funded import figures, value


def test_it_is_of_those_whom_the_census_counts_there() -> None:
    """By hand: two for 4,068,564 in London, one for 191,661 in Wales; exact limits of two events are 0.242 and 7.225."""
    london = figures("offer_rate", "region", counts=table()).filter(region="London").row(0, named=True)

    assert london["value"] == pytest.approx(2 / 40.68564)
    assert (london["lower"], london["upper"]) == pytest.approx((0.2422 / 40.68564, 7.2247 / 40.68564), rel=1e-3)
    assert value("offer_rate", counts=table(), region="Wales") == pytest.approx(1 / 1.91661)


def test_where_the_census_asks_otherwise_there_is_no_rate() -> None:
    """Scotland and Northern Ireland say so."""
    scotland = figures("offer_rate", "region", counts=table()).filter(region="Scotland").row(0, named=True)

    assert (scotland["status"], scotland["note"]) == ("x", NO_MATCH)
