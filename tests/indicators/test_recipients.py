"""What each recipient got in the year."""

from dashboard.indicators.recipients import held
from tests.indicators.funded import QUARTER, portfolio


def test_each_recipient_is_one_amount_however_it_is_written() -> None:
    """A charity number and the register's own identifier are one recipient; one outside the register stands for itself."""
    row = held(portfolio()).filter(quarter=QUARTER).row(0, named=True)

    assert row["amounts"] == [10_000, 30_000, 60_000, 100_000, 200_000]
    assert row["types"][-1] == "not in the register"
