"""Every kind has an answer."""

import pytest

from dashboard.cli.calculator.kinds import KINDS, answer
from dashboard.cli.calculator.request import Request
from dashboard.errors import UserError


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_known_and_asks_for_what_it_needs(kind: str) -> None:
    """Without arguments it says what it takes, not that it is unknown."""
    with pytest.raises(UserError) as told:
        answer(Request(kind, ()))
    assert "There is nothing called" not in told.value.message


def test_an_unknown_kind_lists_the_known_ones() -> None:
    """In one sentence."""
    with pytest.raises(UserError, match="nothing called 'mean' to estimate; choose proportion"):
        answer(Request("mean", ()))
