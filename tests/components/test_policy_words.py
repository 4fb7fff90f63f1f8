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


def test_a_release_that_was_not_attacked_says_so(run: Run) -> None:
    """Nobody should trust more than has been shown; the release of these tests was made without the attack."""
    assert "Not attacked" in run(SCRIPT).markdown[2].value


def test_what_is_public_and_what_is_business_is_said(run: Run) -> None:
    """Readers must know which figures are exact, and that two quarters give nobody away."""
    words = " ".join(one.value for one in run(SCRIPT).markdown)

    assert "milestones that programmes announce" in words
    assert "at least 3 organisations" in words
    assert "the earlier one stands" in words
