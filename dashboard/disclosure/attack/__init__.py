"""Our own attack on a release: what somebody who holds the full staff list could learn from it."""

from dashboard.disclosure.attack.budget import Line, budget, cuts
from dashboard.disclosure.attack.published import Published
from dashboard.disclosure.attack.suite import attack
from dashboard.disclosure.attack.verdict import SUITE, Cut, Verdict

__all__ = ["SUITE", "Cut", "Line", "Published", "Verdict", "attack", "budget", "cuts"]
