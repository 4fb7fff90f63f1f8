"""Disclosure control: the only way from undisclosed cells to figures that may be shown."""

from dashboard.disclosure.answer import answer
from dashboard.disclosure.captions import PEOPLE as CAPTION
from dashboard.disclosure.derive import derive
from dashboard.disclosure.figures import Figures
from dashboard.disclosure.policies import POLICIES
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protect import own_counts, protect
from dashboard.disclosure.protected_counts import ProtectedCounts
from dashboard.disclosure.question import ALL, Question, parse

__all__ = [
    "ALL",
    "CAPTION",
    "POLICIES",
    "Figures",
    "Policy",
    "ProtectedCounts",
    "Question",
    "answer",
    "derive",
    "own_counts",
    "parse",
    "protect",
]
