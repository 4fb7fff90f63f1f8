"""A staff survey counted by hand: yes and no of racially minoritised and White staff to every instrument."""

from dashboard.indicators.declared_table import DeclaredTable
from data_models import CLASSIFICATIONS
from tests.indicators.people import IdentityCounts

TABLE = DeclaredTable((), "racially_minoritised", "survey_answers")
SAID = {"yes": (30, 70), "no": (60, 340), "Unknown": (10, 20)}
"""Of 100 minoritised 30 said yes, of 400 White 60: 30 and 15 per cent, twice as often."""


def answered(said: dict[str, tuple[int | None, int | None]], variance: float = 0.0) -> IdentityCounts:
    """Released counts in which every instrument was answered alike."""
    counts = {
        (instrument, answer, group): one
        for instrument in CLASSIFICATIONS["instrument"].codes
        for group, both in said.items()
        for answer, one in zip(("yes", "no"), both, strict=True)
        if one is not None
    }
    return IdentityCounts({TABLE.across("instrument", "answer"): counts}, variance)
