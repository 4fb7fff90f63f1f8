"""Publishing without its attack, for tests of something else: the attack takes seconds, and its own tests run it."""

from typing import Any

from dashboard.release.publish import Gate, Verdict


def unattacked(*_: Any) -> Gate:
    """Stand in for `attack_gate`: lets every release through, and says who did."""
    return lambda _: Verdict(passed=True, words="let through by a test")
