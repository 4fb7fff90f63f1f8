"""Where a pillar stands, in words."""

from dashboard.charts.overview.standing import NOT_MEASURED, standing
from dashboard.charts.question import Question
from tests.charts.overview.course import course

SHOWN = "Disparity shown: this group is worse off."
UNSURE = "Cannot tell yet: about 40 more people would settle it."


def ratio(key: str, note: str) -> Question:
    """A comparison with a verdict."""
    return course(key, (1.4, 1.4, 1.4), half=0.1, note=note)


def test_verdicts_are_counted_in_words() -> None:
    """Those that ask for attention first."""
    said = standing(
        [ratio("hiring_ratio", SHOWN), ratio("leaver_ratio", SHOWN), ratio("promotion_ratio", UNSURE)], "workforce"
    )

    assert said == "Of 3 comparisons, 2 show a disparity and 1 cannot be told yet"


def test_one_comparison_is_said_as_one() -> None:
    """Not as one of one."""
    assert standing([ratio("hiring_ratio", SHOWN)], "workforce") == "Its one comparison shows a disparity"


def test_a_pillar_without_figures_is_not_measured() -> None:
    """Whether there is no indicator, or none that is shown."""
    assert standing([], "workforce") == NOT_MEASURED
    assert standing([course("leaver_rate", (20, 20, None))], "workforce") == NOT_MEASURED
    assert standing([ratio("hiring_ratio", SHOWN)], "cultural competency") == NOT_MEASURED


def test_figures_without_a_comparison_say_so() -> None:
    """A rate by itself has no verdict."""
    assert standing([course("leaver_rate", (20, 20, 20))], "workforce").startswith("Measured, with nothing to compare")


def test_a_journey_is_never_passed_or_failed() -> None:
    """Its pillar says so where others would say that nothing is compared."""
    assert standing([course("moved_up", (50, 55, 60))], "cultural competency").startswith("A journey: measured")
