"""Classifications: codes, other spellings, and no guessing."""

import pytest

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
