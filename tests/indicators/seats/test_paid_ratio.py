"""Who is paid."""

from tests.indicators.funded import figures
from tests.indicators.seated import table


def test_nobody_paid_on_one_side_has_an_open_end() -> None:
    """Three of four over none of four has no value, and is not nought."""
    row = figures("paid_ratio", counts=table()).row(0, named=True)

    assert row["value"] is None
    assert row["status"] == "x"
