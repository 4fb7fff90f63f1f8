"""Grades of completers, on a published example."""

import pytest

from dashboard.indicators.leadership_programme.completer_grade_rate import INDICATOR
from tests.indicators.courses import STAFF, figure, stages


def test_it_tells_the_share_after_and_the_number_before() -> None:
    """81 of 263 after (30.8 %), beside 60 when they completed."""
    people = {"above_frontline_before": 60, "above_frontline_after": 81, "in_post": 263}
    found = figure(INDICATOR, stages("completers", "course", STAFF, "completer_result", **people), course=STAFF)

    assert (found["value"], found["lower"], found["upper"]) == pytest.approx((30.8, 25.5, 36.6), abs=0.1)
    assert found["note"] == "When they completed it was about 60."


def test_the_number_before_may_be_hidden() -> None:
    """The share stands, without the words."""
    found = figure(
        INDICATOR,
        stages("completers", "course", STAFF, "completer_result", above_frontline_after=20, in_post=50),
        course=STAFF,
    )

    assert (found["value"], found["note"]) == (pytest.approx(40), "")
