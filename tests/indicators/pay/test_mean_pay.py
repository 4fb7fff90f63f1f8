"""Mean pay as it was released."""

from dashboard.indicators.pay.mean_pay import INDICATOR
from tests.indicators.paid import MINORITISED, pay
from tests.indicators.people import row


def test_it_is_the_released_amount_with_what_it_leaves_open() -> None:
    """£30,000 give or take £1,000 is £28,040 to £31,960."""
    figure = row(INDICATOR.estimate(pay("mean_pay"), MINORITISED.of("mean_pay")), racially_minoritised="yes")

    assert (figure["value"], round(figure["lower"]), round(figure["upper"])) == (30_000, 28_040, 31_960)
    assert INDICATOR.unit == "pounds"
