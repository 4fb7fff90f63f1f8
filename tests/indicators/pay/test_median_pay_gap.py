"""Median pay gap of two released amounts."""

from dashboard.indicators.pay.median_pay_gap import INDICATOR
from tests.indicators.paid import MINORITISED, pay
from tests.indicators.people import row


def test_it_is_in_per_cent_of_white_pay() -> None:
    """£30,000 beside £32,000 is 6.25 % less."""
    figure = row(INDICATOR.estimate(pay("median_pay"), MINORITISED.of("median_pay")), racially_minoritised="yes")

    assert figure["value"] == 6.25
    assert (figure["numerator"], figure["denominator"]) == (30_000, 32_000)
