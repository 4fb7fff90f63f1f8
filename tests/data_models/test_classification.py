"""Classifications: codes, other spellings, and no guessing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_models.classification import Classification, spelling

COLOUR = Classification("colour", "Colour", ("Dark red", "Blue"), aliases={"navy and blue": "Blue"})


@pytest.mark.parametrize("text", ["Dark red", "dark RED", "  Dark\u00a0 red ", "DARK\tRED"])
def test_case_and_spacing_do_not_matter(text: str) -> None:
    """A code is recognised however it is typed."""
    assert COLOUR.code_of(text) == "Dark red"


def test_an_accepted_spelling_is_its_code() -> None:
    """Ampersands and dashes are read as people mean them."""
    assert COLOUR.code_of("Navy & blue") == "Blue"
    assert spelling("16\N{EN DASH}24") == spelling("16-24")


@pytest.mark.parametrize("text", ["", "red", "Dark", "Blu", "Dark red blue"])
def test_nothing_is_guessed(text: str) -> None:
    """A near miss is not a code."""
    assert COLOUR.code_of(text) is None


AGES = Classification("ages", "Ages", ("16-24", "25-34", "35+", "Not stated"), bands=True)


@given(st.integers(0, 999))
def test_a_number_is_in_the_band_that_holds_it(age: int) -> None:
    """In one band, or in none where no person is so young or so old."""
    wanted = "16-24" if 16 <= age <= 24 else "25-34" if 25 <= age <= 34 else "35+" if 35 <= age <= 110 else None

    assert AGES.code_of(f"{age}") == AGES.code_of(f"{age}.0") == AGES.code_of(f"{age} years old") == wanted


@pytest.mark.parametrize("text", ["", "20.5", "-20", "20-21", "2 0", "1990", "20/03/1990"])
def test_what_is_no_whole_number_is_in_no_band(text: str) -> None:
    """Neither is anything where codes are no bands."""
    assert AGES.code_of(text) is None
    assert COLOUR.band_of("20") is None
