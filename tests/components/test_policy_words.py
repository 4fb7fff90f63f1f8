"""The policy is described with its own numbers, and the promise with its limits."""

from dashboard.disclosure import POLICIES
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.policy_words import policy_words, promises
policy_words()
promises()
"""


def test_the_numbers_are_those_of_the_policy(run: Run) -> None:
    """A change of the policy changes the page."""
    policy, words = POLICIES["viewer"], run(SCRIPT).markdown[0].value

    assert policy.label in words
    assert f"shown from {policy.threshold} people" in words
    assert f"at least {policy.min_organisations} organisations" in words
    assert f"at least {policy.rate_base}." in words


def test_it_says_that_attacks_are_not_tested_yet(run: Run) -> None:
    """Nobody should trust more than has been shown."""
    assert "is not part of this version" in run(SCRIPT).markdown[1].value
