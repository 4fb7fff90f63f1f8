"""Census shares are those that the Office for National Statistics published."""

import pytest

from dashboard.charts.benchmark import area_of, census_shares


@pytest.mark.parametrize(
    ("group", "share"), [("Asian", 9.3), ("Black", 4.0), ("Mixed", 2.9), ("White", 81.7), ("Other", 2.1)]
)
def test_shares_of_england_and_wales_are_the_published_ones(group: str, share: float) -> None:
    """ONS, Census 2021 bulletin on ethnic group: shares to one decimal."""
    assert round(census_shares("ethnic_group")[group], 1) == share


def test_a_region_has_its_own_shares() -> None:
    """London's share of people who are not White is the published 46.2 per cent."""
    assert round(census_shares("racially_minoritised", "London")["yes"], 1) == 46.2


def test_the_census_says_nothing_of_scotland_here() -> None:
    """Its census asks in another frame, so there is no line to draw."""
    assert census_shares("ethnic_group", "Scotland") == {}


def test_the_area_follows_the_filter() -> None:
    """Without a region, everyone is compared with England and Wales."""
    assert area_of({"grade": "Manager"}) == "England and Wales"
    assert area_of({"region": "Wales"}) == "Wales"
