"""Made-up identifiers."""

import re

from hypothesis import given
from hypothesis import strategies as st

from sample_data.pseudonyms import SPACE, pseudonym, pseudonyms

NUMBERS = st.integers(0, SPACE - 1)


@given(NUMBERS, NUMBERS, st.integers(0, 10**9))
def test_two_people_never_share_one(first: int, second: int, offset: int) -> None:
    """Different numbers give different pseudonyms, the same number the same."""
    assert (pseudonym(first, offset=offset) == pseudonym(second, offset=offset)) == (first == second)


@given(NUMBERS)
def test_it_looks_like_a_pseudonym(number: int) -> None:
    """Four and four letters or digits without vowels: no name, no word."""
    assert re.fullmatch("[2-9b-df-hj-np-tv-xz]{4}-[2-9b-df-hj-np-tv-xz]{4}", pseudonym(number))


def test_many_are_written_in_order() -> None:
    """With the prefix asked for."""
    assert pseudonyms([3, 1], "p-") == [pseudonym(3, "p-"), pseudonym(1, "p-")]
