"""Withdrawal from support, on a published example."""

import pytest

from dashboard.indicators.network.withdrawal_rate import INDICATOR
from tests.indicators.courses import figure, stages

CODE = "support network"


def test_newcombes_example() -> None:
    """81 of 263 are 30.8 % (25.5 to 36.6; Newcombe 1998, Wilson's method)."""
    counts = stages("support_stages", "support", CODE, "programme_stage", withdrew=81, started=263)
    found = figure(INDICATOR, counts, support=CODE)

    assert (found["value"], found["lower"], found["upper"]) == pytest.approx((30.8, 25.5, 36.6), abs=0.1)
    assert (found["numerator"], found["denominator"], found["status"]) == (81, 263, "")


def test_a_cohort_of_four_is_hidden_and_no_fault() -> None:
    """Too few people have no released count, so there is no rate."""
    assert figure(INDICATOR, {}, support=CODE)["status"] == "c"
