"""With protection on, intervals from published counts still hold the true value as often as they say."""

import pytest

from tests.estimators.protection import (
    LEAST,
    MOST,
    Run,
    ceiling,
    difference,
    disparity,
    flow,
    leaving,
    rate_of,
    ratio,
    stages,
    stratified_ratio,
)

SCENARIOS = {
    "a difference between small groups": difference((60, 150), (0.25, 0.4)),
    "a difference between large groups": difference((400, 1500), (0.8, 0.7)),
    "a ratio of small groups": ratio((60, 150), (0.3, 0.3)),
    "a ratio of middling groups": ratio((150, 400), (0.25, 0.4)),
    "a ratio of large groups": ratio((400, 1500), (0.5, 0.35)),
    "a ratio over small grades": stratified_ratio((60, 150), (0.5, 0.35)),
    "a ratio over large grades": stratified_ratio((400, 1500), (0.25, 0.4)),
    "leaving a small organisation": leaving(60, 0.25),
    "leaving a large one, often": leaving(1500, 0.4),
    "two stages of the same people": stages((150, 400), (0.5, 0.35), linked=True),
    "two stages of other people": stages((150, 400), (0.5, 0.35), linked=False),
    "tiers of a small workforce": disparity((60, 150), (0.3, 0.3)),
    "tiers of a large workforce": disparity((400, 1500), (0.25, 0.4)),
    "a ceiling in a small workforce": ceiling((60, 150), (0.25, 0.4)),
    "a ceiling in a large workforce": ceiling((400, 1500), (0.3, 0.3)),
    "staying in a small grade": flow(150, (0.6, 0.25, 0.15)),
    "being promoted from it": flow(150, (0.6, 0.25, 0.15), 1),
    "leaving a large grade": flow(1500, (0.7, 0.1, 0.2), 2),
}


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=SCENARIOS)
def test_it_covers_with_protection_on(scenario: Run) -> None:
    """Drawn, perturbed as a release perturbs, estimated from what is shown: the truth is inside 93 to 99 % of times."""
    share, shown = rate_of(scenario)

    assert LEAST <= share <= MOST
    assert shown >= 2000


def test_without_widening_it_would_not() -> None:
    """The noise is no trifle: intervals that ignore it miss the truth far too often, so these scenarios can fail."""
    import numpy as np

    from dashboard.estimators.ratio import miettinen_nurminen
    from tests.estimators.protection import two_groups

    counts = two_groups(np.random.default_rng(1), 4000, (60, 150), (0.3, 0.3))
    found = miettinen_nurminen(*counts)

    assert ((found.lower <= 1) & (found.upper >= 1)).mean() < LEAST
