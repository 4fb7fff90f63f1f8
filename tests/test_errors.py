"""Errors a person can mend carry one line and an exit code; refusals never differ."""

import pytest

from dashboard.errors import NotReleasedError, UserError


def test_the_message_is_what_is_shown() -> None:
    """Nothing is added to or taken from the sentence that the raiser wrote."""
    error = UserError("Choose a file that ends in .csv.")

    assert str(error) == error.message == "Choose a file that ends in .csv."


def test_user_errors_end_the_command_with_two() -> None:
    """Scripts can tell a fault in the request (2) from problems in the data (1)."""
    assert UserError("x").exit_code == 2
    assert NotReleasedError().exit_code == 2


def test_every_refusal_is_the_same_byte_for_byte() -> None:
    """A refusal takes no argument, so it cannot tell an absent group from a protected one."""
    with pytest.raises(TypeError):
        NotReleasedError("workforce")  # type: ignore[call-arg]

    assert str(NotReleasedError()) == str(NotReleasedError()) == NotReleasedError.WORDS
    assert "\n" not in NotReleasedError.WORDS
