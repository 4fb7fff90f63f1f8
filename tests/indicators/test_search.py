"""An indicator is found by what it is called, what its definition says, and in spite of a slip of the finger."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.indicators import discover
from dashboard.indicators.search import search


@pytest.mark.parametrize("key", discover())
def test_every_indicator_is_found_by_its_title(key: str) -> None:
    """Among the first."""
    assert key in [hit.key for hit in search(discover()[key].title)]


def test_titles_come_before_definitions() -> None:
    """Whoever types promotion wants promotion."""
    assert search("promotion")[0].title.lower().startswith("promotion")


def test_the_shortest_titles_come_first() -> None:
    """Whoever types pay wants what is about pay alone."""
    lengths = [len(hit.title.split()) for hit in search("pay")[:4]]

    assert lengths == sorted(lengths)
    assert lengths[0] <= 2


def test_a_misspelt_word_is_found() -> None:
    """One letter is not a wall."""
    assert "promotion_ratio" in [hit.key for hit in search("promotoin ratio")]
    assert "loneliness_rate" in [hit.key for hit in search("lonelyness")]


def test_a_term_is_found_too() -> None:
    """With what it means."""
    (hit,) = [one for one in search("parity shown") if one.key == "Parity shown"]

    assert hit.kind == "term"
    assert "0.80" in hit.words


def test_only_what_is_asked_among_is_found() -> None:
    """A release may hold fewer indicators than the code knows."""
    assert {hit.key for hit in search("ratio", among=["leaver_ratio"]) if hit.kind == "indicator"} == {"leaver_ratio"}


def test_nothing_is_found_for_nothing() -> None:
    """Nor for what is nowhere."""
    assert search("") == search("  ?! ") == search("zzzzqqqq") == ()


@settings(deadline=None, max_examples=30)
@given(st.text(max_size=40))
def test_any_text_can_be_searched_for(query: str) -> None:
    """And no more comes back than asked for."""
    assert len(search(query, most=3)) <= 3
