"""Counts as people write them."""

import pytest

from dashboard.cli.calculator.counts import counts, several
from dashboard.errors import UserError


def test_spaces_do_not_matter() -> None:
    """81 of 263."""
    assert counts(" 81 / 263 ") == (81, 263)


@pytest.mark.parametrize(
    "wrong", ["abc", "81", "-1/20", "1.5/20", "1/2/3", "", "5/4", "0/0", "3/0", "1e3/2e3", "nan/1", "/", "٣/٤x"]
)
def test_what_cannot_be_meant_is_refused(wrong: str) -> None:
    """Text, negatives, parts larger than their whole, nobody."""
    with pytest.raises(UserError):
        counts(wrong)


def test_as_many_as_are_needed() -> None:
    """Two pairs are four numbers; one pair is too few."""
    assert several(("1/2", "3/4"), 2, "two") == [1, 2, 3, 4]
    with pytest.raises(UserError, match="2 needed, 1 given"):
        several(("1/2",), 2, "two")
