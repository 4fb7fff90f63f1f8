"""Unrestricted and core money."""

import pytest

from tests.indicators.funded import figures, value


def test_the_share_is_of_what_is_known() -> None:
    """By hand, from the few grants of the small portfolio; what is not known is left out."""
    assert value("unrestricted_share") == pytest.approx(100 * 130 / 340)
    assert value("unrestricted_share", by_and_for="yes") == pytest.approx(75)


def test_what_is_left_out_is_said() -> None:
    """Of the other organisations' 160,000 pounds 60,000 have no known restriction."""
    notes = figures("unrestricted_share", "by_and_for").filter(by_and_for="no")["note"].to_list()

    assert notes == ["Not known for 38 % of it, which is left out."]
