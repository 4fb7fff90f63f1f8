"""Code lists of programmes."""

from data_models import CLASSIFICATIONS
from data_models.programme_classifications import MEASURES, MOMENTS


def test_every_measure_has_every_moment() -> None:
    """A change is told beside where people began, and beside those who were not scored again."""
    assert len(CLASSIFICATIONS["score_set"].codes) == len(MEASURES) * len(MOMENTS)


def test_changes_are_as_many_up_as_down() -> None:
    """A list that had more room above would find improvement in noise."""
    codes = CLASSIFICATIONS["change_band"].codes

    assert codes[len(codes) // 2] == "no change"
    assert [one.replace("down", "up") for one in codes] == list(reversed([one.replace("down", "up") for one in codes]))


def test_reasons_of_health_are_never_told_apart() -> None:
    """Illness is special-category data: it stands with everything else that is not named."""
    reasons = CLASSIFICATIONS["withdrawn_for"]

    assert reasons.code_of("Workload") == reasons.code_of("No cover for the time") == reasons.codes[0]
    assert reasons.code_of("Health") is None
    assert not any("health" in code for code in reasons.codes)
