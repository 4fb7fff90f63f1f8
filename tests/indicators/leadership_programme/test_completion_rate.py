"""Completion, on a published example."""

import pytest

from dashboard.indicators.leadership_programme.completion_rate import INDICATOR
from tests.indicators.courses import figure, stages

CODE = "leadership programme for staff"


def test_newcombes_example() -> None:
    """81 of 263 are 30.8 % (25.5 to 36.6; Newcombe 1998, Wilson's method)."""
    counts = stages("course_stages", "course", CODE, "programme_stage", completed=81, due_to_complete=263)
    found = figure(INDICATOR, counts, course=CODE)

    assert (found["value"], found["lower"], found["upper"]) == pytest.approx((30.8, 25.5, 36.6), abs=0.1)
    assert (found["numerator"], found["denominator"], found["status"]) == (81, 263, "")


def test_a_cohort_of_four_is_hidden_and_no_fault() -> None:
    """Too few people have no released count, so there is no rate."""
    assert figure(INDICATOR, {}, course=CODE)["status"] == "c"
