"""Published figures carry everything that a reader needs to judge them."""

import pytest

from dashboard.indicators.published import PUBLISHED, Published, published_of


@pytest.mark.parametrize("one", PUBLISHED, ids=lambda one: f"{one.standard}, {one.label}")
def test_each_has_edition_area_and_date(one: Published) -> None:
    """A benchmark without a date is a rumour."""
    assert one.label
    assert one.date[:2] == "20"
    assert len(one.source) > 15
    assert one.value > 0


def test_they_are_turned_the_way_of_the_indicator() -> None:
    """The social-care WRES prints 0.52 for appointment; a disadvantage ratio is its inverse."""
    found = published_of((("SC-WRES 2", "inverse"), ("WRES 2", "same")))

    assert [(one.standard, one.value) for one in found] == [("WRES 2", 1.59), ("SC-WRES 2", 1.92)]


def test_an_indicator_of_no_standard_has_none() -> None:
    """Nothing is compared with what it is not."""
    assert published_of(()) == ()
