"""Solve everything together: all tables and all quarters at once, under several ideas of how noisy figures are."""

from collections.abc import Iterator

from dashboard.disclosure.attack import entropy, linear
from dashboard.disclosure.attack.case import Case
from dashboard.disclosure.attack.claims import Claims, of_states
from dashboard.disclosure.attack.observations import Observations
from dashboard.disclosure.policy import Policy

CLEAN = 0.05
"""Variance for an attacker who takes figures at face value."""

TRUST = (0.3, 0.6, 1.0, 2.5)
"""How much of the noise that there is attackers allow for: too little, right, and more than there is."""


def claims(case: Case, policy: Policy) -> Iterator[Claims]:
    """Claim from reconstructions by maximum entropy and by least squares; the attacker knows the law of the noise."""
    yield from by_entropy(case, policy, TRUST)
    yield from by_least_squares(case, policy)


def by_entropy(case: Case, policy: Policy, trust: tuple[float, ...]) -> Iterator[Claims]:
    """Claim from reconstructions by maximum entropy.

    Parameters
    ----------
    case
        What is known and released.
    policy
        Tells how noisy figures are, and how much of it stays with a cell's name.
    trust
        Shares of that noise to allow for, one reconstruction each.
    """
    seen = Observations.of(case)
    if seen is None:
        return
    fresh = fresh_variance(policy)
    for share in trust:
        belief = entropy.reconstructed(case, seen, fresh * share, policy.sticky_variance)
        yield from of_states(f"joint, entropy, noise x {share:g}", case, belief)


def by_least_squares(case: Case, policy: Policy) -> Iterator[Claims]:
    """Claim from reconstructions by least squares: with figures taken at face value, and as noisy as they are."""
    seen = Observations.of(case)
    if seen is None:
        return
    for name, variance in (("clean", CLEAN), ("noisy", fresh_variance(policy) + policy.sticky_variance)):
        yield from of_states(f"joint, linear, {name}", case, linear.reconstructed(case, seen, variance))


def fresh_variance(policy: Policy) -> float:
    """The variance of a figure that is drawn anew whenever its people change: noise and rounding, people squared."""
    return policy.noise_variance + policy.base**2 / 6
