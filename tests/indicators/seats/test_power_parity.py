"""Seats, votes, chairs and pay against the share of organisations."""

import pytest

from tests.indicators.funded import figures, value
from tests.indicators.seated import table


def test_each_share_is_over_that_of_organisations() -> None:
    """By hand: half of the organisations; half of the seats, one vote of five, no chair and no pay."""
    found = [value("power_parity", counts=table(), power=code) for code in ("seats", "votes", "chairs", "paid seats")]

    assert found == pytest.approx([1, 0.4, 0, 0])
    assert figures("power_parity", "power", counts=table())["note"][1] == "By-and-for organisations hold 1 of 5."
