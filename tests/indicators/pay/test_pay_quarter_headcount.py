"""Staff by quarter of pay are plain counts."""

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.pay.pay_quarter_headcount import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable(("pay_quarter",), None, "pay_quarters")


def test_it_is_the_released_count() -> None:
    """Nothing is derived."""
    figure = row(INDICATOR.estimate(IdentityCounts({TABLE: {("Upper",): 120}}), TABLE), pay_quarter="Upper")

    assert (figure["value"], figure["status"]) == (120, "")
