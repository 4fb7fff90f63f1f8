"""How many organisations are at each level."""

from dashboard.indicators import discover
from tests.indicators.assessed import table
from tests.indicators.funded import value


def test_organisations_are_counted_at_the_level_they_have_reached() -> None:
    """Six and three; of a level where nobody is, nothing is said."""
    assert value("organisations_at_level", counts=table(), domain="behaviour", level_reached="level 2") == 6
    assert value("organisations_at_level", counts=table(), element="targeted recruitment", level_reached="level 1") == 3
    assert value("organisations_at_level", counts=table(), domain="behaviour", level_reached="embedded") is None


def test_no_level_is_a_pass_mark() -> None:
    """Neither up nor down is better on the card of a journey."""
    words = discover()["organisations_at_level"]

    assert words.polarity == "neither"
    assert not words.judged
    assert "pass mark" in words.definition
