"""Costs for each place, completion and promotion, by hand."""

import pytest

from dashboard.indicators.course_costs import per_completion, per_place, per_promotion
from dashboard.indicators.declared_table import DeclaredTable
from tests.indicators.courses import LEADERS, STAFF, Costed, stages
from tests.indicators.people import row

TABLE = DeclaredTable(("course",), None, "programme_costs")
COMPLETED = stages("course_stages", "course", STAFF, "programme_stage", completed=50)
PROMOTED = stages("completers", "course", STAFF, "completer_result", promoted=10, followed_for_a_year=40)


def test_a_place_costs_the_whole_over_all_places() -> None:
    """£365,000 over 100 places, exactly, and with no interval."""
    found = row(per_place(Costed({}), TABLE), course=STAFF)

    assert (found["value"], found["lower"]) == (3650, None)


def test_a_completion_costs_what_has_passed_of_the_cost() -> None:
    """183 of 365 days at £1,000 a day over 50 people: £3,660, in hundreds."""
    found = row(per_completion(Costed(COMPLETED), TABLE), course=STAFF)

    assert found["value"] == 3700
    assert found["lower"] <= 3660 <= found["upper"]


def test_a_promotion_costs_a_completion_over_the_share_promoted() -> None:
    """£3,660 over a quarter: £14,640, with the doubt of 10 of 40."""
    found = row(per_promotion(Costed(COMPLETED | PROMOTED), TABLE), course=STAFF)

    assert found["value"] == 14_600
    assert (found["lower"], found["upper"]) == pytest.approx((3660 / 0.4019, 3660 / 0.1419), abs=150)


def test_too_few_people_have_no_cost_and_say_why() -> None:
    """Under 25 completions, or promotions that are hidden."""
    few = stages("course_stages", "course", STAFF, "programme_stage", completed=20)
    for found in (
        row(per_completion(Costed(few), TABLE), course=STAFF),
        row(per_promotion(Costed(COMPLETED), TABLE), course=STAFF),
    ):
        assert (found["status"], found["value"]) == ("x", None)
        assert found["note"].startswith("Too few people")
    assert row(per_completion(Costed(COMPLETED), TABLE), course=LEADERS)["status"] == "x"
