"""How much of what is downloaded is out of date."""

import pytest

from tests.indicators.assessed import table
from tests.indicators.funded import value


def test_it_is_the_share_of_downloads_of_the_newest_version() -> None:
    """By hand: 60 of 90 downloads."""
    assert value("newest_version", counts=table()) == pytest.approx(100 * 60 / 90)
