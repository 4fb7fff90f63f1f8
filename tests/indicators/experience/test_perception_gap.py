"""The perception gap, on the worked examples that Newcombe published for the difference of two proportions."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.experience.perception_gap import INDICATOR
from tests.indicators.people import IdentityCounts

TABLE = DeclaredTable((), None, "privilege_answers")


def rated(leaders: tuple[int, int], staff: tuple[int, int]) -> IdentityCounts:
    """Released counts of yes and no, by role."""
    counts = {
        (answer, role): one
        for role, both in (("leader", leaders), ("staff", staff))
        for answer, one in zip(("yes", "no"), both, strict=True)
    }
    return IdentityCounts({TABLE.across("answer", "respondent_role"): counts})


def test_newcombes_example() -> None:
    """56 of 70 leaders and 48 of 80 staff: 20 points (5.24 to 33.39; Newcombe 1998, method 10)."""
    figure = INDICATOR.estimate(rated((56, 14), (48, 32)), TABLE).row(0, named=True)

    assert figure["value"] == pytest.approx(20)
    assert (figure["lower"], figure["upper"]) == pytest.approx((5.24, 33.39), abs=0.01)
    assert (figure["numerator"], figure["denominator"], figure["base"]) == (56, 70, 70)


def test_without_leaders_there_is_a_sentence() -> None:
    """Nobody who rated themselves: no gap, and words."""
    figure = INDICATOR.estimate(rated((0, 0), (48, 32)), TABLE).row(0, named=True)

    assert (figure["status"], figure["value"]) == ("z", None)
    assert figure["note"].startswith("There is nobody")


def test_without_a_survey_it_is_hidden_like_anything_else() -> None:
    """No counts at all."""
    assert INDICATOR.estimate(IdentityCounts({}), TABLE)["status"].to_list() == ["c"]
