"""Where nothing is compared, what is open is whether a figure has changed."""

from dataclasses import replace

from dashboard.charts.overview.unclear import WAITING, unclear
from dashboard.charts.question import Question
from tests.charts.overview.course import course


def rated(values: tuple[float, float, float], half: float) -> Question:
    """Ratings of materials, a pillar without any comparison."""
    return course("material_useful", values, half)


def test_a_change_within_chance_says_how_many_ratings_would_show_it() -> None:
    """Twice the doubt takes four times as many: intervals narrow by the root of what is counted."""
    (found,) = unclear([rated((70, 75, 75), 5)], "2025-Q3")

    assert found.sentence.endswith("whether that is more than the 70% of 2025‑Q3 is open.")
    assert found.settles == "Ratings given: about 400 a time, in place of 100, would settle a change of that size."
    assert found.pillar == "cultural competency"


def test_a_clear_change_and_no_change_are_not_open() -> None:
    """Nor is one of a figure that was hidden then."""
    assert unclear([rated((50, 75, 75), 5)], "2025-Q3") == ()
    assert unclear([rated((75, 75, 75), 5)], "2025-Q3") == ()
    assert unclear([course("material_useful", (None, 75, 75), 5)], "2025-Q3") == ()


def test_a_pillar_with_comparisons_has_those_for_its_open_questions() -> None:
    """A rate of the workforce beside a ratio of the workforce is left to the ratio."""
    compared = [course("leaver_rate", (20, 21, 21), 5), course("leaver_ratio", (1.1, 1.1, 1.1))]

    assert unclear(compared, "2025-Q3") == ()


def test_without_a_count_only_time_will_tell() -> None:
    """No number is made up."""
    question = rated((70, 75, 75), 5)
    nameless = question.figures.as_polars().with_columns(denominator=None)
    figures = type(question.figures).released(nameless, indicator="material_useful", by=(), policy="viewer", release=1)
    (found,) = unclear([replace(question, figures=figures)], "2025-Q3")

    assert found.settles == WAITING
