"""The share who found it useful, on a published example."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.leadership_programme.useful_rate import INDICATOR
from tests.indicators.courses import STAFF, figure, stages

RATED = DeclaredTable(("answer", "course"), None, "course_ratings")


def test_it_divides_by_those_who_rated_and_says_how_many_of_the_completers_those_are() -> None:
    """81 of 263 ratings are 30.8 % (25.5 to 36.6; Newcombe 1998)."""
    counts = {RATED: {("yes", STAFF): 81, ("no", STAFF): 182}} | stages(
        "course_stages", "course", STAFF, "programme_stage", completed=300
    )
    found = figure(INDICATOR, counts, course=STAFF)

    assert (found["value"], found["lower"], found["upper"]) == pytest.approx((30.8, 25.5, 36.6), abs=0.1)
    assert found["note"] == "About 263 of 300 who completed rated it."


def test_without_ratings_there_is_no_share() -> None:
    """Hidden like anything else."""
    assert figure(INDICATOR, {}, course=STAFF)["status"] == "c"
