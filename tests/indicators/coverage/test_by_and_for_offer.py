"""By-and-for organisations by region."""

from tests.indicators.covered_regions import table
from tests.indicators.funded import value


def test_each_is_counted_once_in_its_region_and_nothing_is_nought() -> None:
    """By hand: two in London, though one of them is for two communities; none in Scotland."""
    found = [value("by_and_for_offer", counts=table(), region=one) for one in ("London", "Wales", "Scotland")]

    assert found == [2, 1, 0]


def test_by_community_it_is_counted_for_each() -> None:
    """Two for Black communities in London, one for Asian ones."""
    assert value("by_and_for_offer", counts=table(), region="London", community="Black") == 2
    assert value("by_and_for_offer", counts=table(), region="London", community="Asian") == 1
