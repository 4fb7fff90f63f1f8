"""Suggestions: shown, never taken."""

from data_models.ethnic_meaning import meaning
from data_models.ethnic_suggestion import suggestion


def test_a_slip_of_the_pen_gets_a_suggestion_and_no_label() -> None:
    """A person decides."""
    assert suggestion("Pakistanee") == "Pakistani"
    assert meaning("Pakistanee") is None


def test_what_is_like_nothing_gets_no_suggestion() -> None:
    """A wild guess helps nobody."""
    assert suggestion("Quarterly return") is None
