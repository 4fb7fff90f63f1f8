"""Seats are counted by who holds them."""

from tests.indicators.funded import value
from tests.indicators.seated import table

MEMBERS = ("by-and-for organisation", "other", "expert by experience", "funder")


def test_those_who_sit_for_themselves_are_counted_too() -> None:
    """By hand: four by-and-for seats, four others, one person."""
    found = {code: value("seats_held", counts=table(), member_type=code) for code in MEMBERS}

    assert found == {"by-and-for organisation": 4, "other": 4, "expert by experience": 1, "funder": 0}
