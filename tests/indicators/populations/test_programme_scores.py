"""Scores before and after, and ratings."""

from datetime import date

from dashboard.indicators.populations.programme_scores import NO_PAIRS
from tests.indicators.populations.enrolled import STAFF, absent, enrolled, place, score
from tests.indicators.populations.returned import counted

PLACES = [place(name, completed_on=date(2025, 5, 1)) for name in "abc"]
SCORES = [
    score("a", "pre", 2.0),
    score("a", "post", 3.1),
    score("b", "pre", 4.0, scale_min=0.0, scale_max=10.0),
    score("b", "post", 2.0, scale_min=0.0, scale_max=10.0),
    score("c", "pre", 3.0),
    score("c", "follow-up", 5.0),
    score("c", "post", 3.0, measure="something else"),
]


def last(found: dict[tuple[str, ...], int]) -> dict[tuple[str, ...], int]:
    """The counts of 2026-Q2."""
    return {key[1:]: many for key, many in found.items() if key[0] == "2026-Q2"}


def test_a_change_is_in_eighths_of_the_scale_that_it_was_scored_on() -> None:
    """1.1 of four points are two eighths, two of ten points are two as well; one score is no change."""
    with enrolled(PLACES, outcome_scores=SCORES) as records:
        found = last(counted(records, "score_changes", "outcome_measure", "change_band"))

    assert found == {("leadership confidence", "up 2"): 1, ("leadership confidence", "down 2"): 1}


def test_who_was_not_scored_again_is_told_apart() -> None:
    """Beside where the others began and ended."""
    with enrolled(PLACES, outcome_scores=SCORES) as records:
        found = last(counted(records, "scores_at", "score_set", "score_band"))

    assert found["leadership confidence (before only)", "4"] == 1
    assert found["leadership confidence (before)", "2"] == found["leadership confidence (before)", "3"] == 1
    assert found["leadership confidence (after)", "4"] == found["leadership confidence (after)", "2"] == 1


def test_a_wave_that_is_missing_is_said() -> None:
    """Nobody scored twice: a sentence for every quarter, and no fault."""
    with enrolled(PLACES, outcome_scores=SCORES[:1]) as records:
        assert set(absent(records, "score_changes").values()) == {NO_PAIRS}


def test_large_changes_stand_together() -> None:
    """Three eighths or more, either way."""
    scores = [score("a", "pre", 1.0), score("a", "post", 5.0), score("b", "pre", 5.0), score("b", "post", 1.0)]
    with enrolled(PLACES, outcome_scores=scores) as records:
        found = last(counted(records, "score_changes", "outcome_measure", "change_band"))

    assert {key[1] for key in found} == {"up 3 or more", "down 3 or more"}


def test_four_of_five_is_useful() -> None:
    """As on every other scale of the house."""
    ratings = [score(name, "post", value, measure="usefulness") for name, value in (("a", 4.0), ("b", 3.0), ("c", 5.0))]
    with enrolled(PLACES, outcome_scores=ratings) as records:
        assert last(counted(records, "course_ratings", "answer", "course")) == {("yes", STAFF): 2, ("no", STAFF): 1}
