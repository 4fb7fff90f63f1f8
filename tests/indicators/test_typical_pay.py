"""Typical pay and its gap."""

import pytest

from dashboard.indicators.typical_pay import pay_gap, typical
from tests.indicators.paid import MINORITISED, pay
from tests.indicators.people import row

GAP, PAY = pay_gap("median", "median_pay"), typical("median", "median_pay", "")


def test_the_interval_of_a_gap_holds_both_errors() -> None:
    """1/30 and 1/32 in quadrature, times the ratio 0.9375: 4.28 points, times 1.96."""
    figure = row(GAP.estimate(pay("median_pay"), MINORITISED.of("median_pay")), racially_minoritised="yes")

    assert (figure["upper"] - figure["value"]) == pytest.approx(
        1.96 * 100 * 0.9375 * (1 / 900 + 1 / 1024) ** 0.5, abs=0.01
    )
    assert figure["value"] - figure["lower"] == pytest.approx(figure["upper"] - figure["value"])


def test_white_staff_are_the_reference_and_hidden_pay_has_no_gap() -> None:
    """Neither is nought."""
    figures = GAP.estimate(pay("median_pay"), MINORITISED.of("median_pay"))

    assert row(figures, racially_minoritised="no")["status"] == "z"
    assert (
        row(figures, racially_minoritised="Unknown")["value"],
        row(figures, racially_minoritised="Unknown")["status"],
    ) == (None, "c")


def test_pay_is_given_by_level_and_never_by_breakdown() -> None:
    """The budget allows the whole network only."""
    assert PAY.breakdowns == GAP.breakdowns == ()
    assert None in PAY.characteristics
    assert None not in GAP.characteristics
