"""Text and identifiers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.ingest.conversion.converted import Reading
from data_models import Column
from tests.ingest.conversion.columns_of import IDENTIFIER, TEXT, convert, faulty, values


def test_space_at_the_ends_is_taken_away() -> None:
    """And nothing inside."""
    assert values(TEXT, "  Two  words\xa0", "\u200bone", "   ", "") == ["Two  words", "one", None, None]


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("=1+1", "formula"), ("@SUM(A1)", "formula"), ("+44", "formula"), ("-x", "formula"), ("1.2E+11", "scientific notation"),
        ("4E+05", "scientific notation"), ("#REF!", "spreadsheet error"), ("####", "spreadsheet error"),
        ("a\x07b", "control character"), ("jo@example.org", "personal value"), ("AB123456C", "personal value"),
    ],
)  # fmt: skip
def test_damaged_identifiers_are_refused(cell: str, code: str) -> None:
    """What a spreadsheet has spoilt cannot be recovered, and what it would run is not let in."""
    assert faulty(IDENTIFIER, "S-1", cell) == [(1, code)]


@pytest.mark.parametrize("cell", ["12e5", "1234567e8", "S-1", "a.b/c", "Zoë", "Ω-1", "10000000001", "NAN-1"])
def test_odd_but_sound_identifiers_are_kept(cell: str) -> None:
    """Hexadecimal pseudonyms may look like powers of ten."""
    assert values(IDENTIFIER, cell) == [cell]
    assert faulty(IDENTIFIER, cell) == []


@pytest.mark.parametrize("cell", ["NA", "n/a", "None", "null", "-", "#N/A"])
def test_marks_for_nothing_are_blank_identifiers(cell: str) -> None:
    """They would become a person called None."""
    assert values(IDENTIFIER, cell) == [None]


def test_words_stay_words_in_text() -> None:
    """A programme may be called None, or begin with a dash."""
    assert values(TEXT, "None", "NA", "- a dash", "+ a plus") == ["None", "NA", "- a dash", "+ a plus"]
    assert faulty(TEXT, '=HYPERLINK("x")', "+1+cmd") == [(0, "formula"), (1, "formula")]


@settings(deadline=None)
@given(st.lists(st.from_regex(r"[0-9A-Za-z](?:[0-9A-Za-z _.-]{0,8}[0-9A-Za-z])?", fullmatch=True), max_size=5))
def test_plain_text_is_itself(cells: list[str]) -> None:
    """Nothing sound is changed."""
    assert values(TEXT, *cells) == cells


@pytest.mark.parametrize("cell", ["S\u20111", "S\u20131", "\uff33-1", "S-\uff11"])
def test_an_identifier_that_looks_the_same_is_the_same(cell: str) -> None:
    """Else somebody would be a new person because a program changed a dash; and it is said."""
    assert values(IDENTIFIER, cell) == ["S-1"]
    assert convert(IDENTIFIER, cell).readings == {Reading.FOLDED: 1}


@pytest.mark.parametrize("cell", ["Vacant", "VACANCY 3", "tbc", "Not known", "New starter", "0", "TRUE"])
def test_a_post_that_nobody_holds_is_nobody(cell: str) -> None:
    """A list of posts has them; a code of a team may be any of these."""
    person = Column("staff_id", "identifier", pseudonym="staff")

    assert faulty(person, "S-1", cell) == [(1, "nobody")]
    assert faulty(IDENTIFIER, cell) == []


def test_a_letter_that_was_lost_is_asked_about() -> None:
    """A question mark inside a word, but not one in an address."""
    assert convert(TEXT, "na?ve", "Why? Because", "https://a.org/x?y=1").readings == {Reading.LOST: 1}
