"""Folding: writing differs, meaning does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_models.ethnic_wording import key, loose, readable


@pytest.mark.parametrize(
    "text",
    [
        "White and Asian",
        "WHITE & ASIAN",
        "  white   +  asian ",
        "White\u00a0and\u200b Asian",
        "White and Asian background",
        "White and Asian (please specify)",
        "White and Asian [note 3]",
        "Whitе and Asian",
    ],
)
def test_ways_of_writing_give_one_key(text: str) -> None:
    """Case, spacing, ampersands, footnotes, requests and look-alike letters do not matter."""
    assert key(text) == "white and asian"


def test_what_changes_the_meaning_stays() -> None:
    """Either-or is not both, and the order of words is kept."""
    assert len({key("White/Asian"), key("White and Asian"), key("White Asian"), key("Asian White")}) == 4
    assert key("Any other Asian background") != key("Asian background")


def test_a_dash_that_was_read_in_the_wrong_encoding_is_a_dash() -> None:
    """Published files hold such dashes."""
    assert key("White \u00e2\u20ac\u201c British") == key("White - British") == "white british"


def test_loose_keys_drop_only_words_that_link() -> None:
    """`ethnic` and `or` go, everything else stays."""
    assert loose(key("Mixed or multiple ethnic groups")) == "mixed multiple group"


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    """A key is its own key, whatever was typed."""
    assert key(key(text)) == key(text)
    assert loose(loose(key(text))) == loose(key(text))


def test_accents_and_marks_are_taken_off() -> None:
    """What remains can be read."""
    assert readable("\ufeffCafé\u200b") == "Cafe"
