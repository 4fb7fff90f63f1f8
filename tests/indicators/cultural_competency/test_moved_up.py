"""Who has come further than a year before."""

import pytest

from tests.indicators.assessed import table
from tests.indicators.funded import figures, value


def test_those_whose_items_add_up_to_more_have_moved_up() -> None:
    """By hand: six of nine, in every domain and on every element."""
    assert value("moved_up", counts=table(), domain="attitude") == pytest.approx(100 * 6 / 9)
    assert value("moved_up", counts=table(), element="local client group") == pytest.approx(100 * 6 / 9)


def test_rounding_cannot_make_it_more_than_everybody() -> None:
    """The upper end of a percentage is a hundred at most."""
    assert figures("moved_up", "domain", counts=table())["upper"].max() <= 100
