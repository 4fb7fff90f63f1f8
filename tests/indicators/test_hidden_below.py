"""What indicators say of hidden counts is what the policies hide."""

from dashboard.disclosure.policies import POLICIES
from dashboard.indicators.hidden_below import HIDDEN_BELOW


def test_it_is_the_threshold_of_every_policy() -> None:
    """Sums over hidden counts are as doubtful as the rule that hides them makes them."""
    assert {policy.threshold for policy in POLICIES.values()} == {HIDDEN_BELOW}
