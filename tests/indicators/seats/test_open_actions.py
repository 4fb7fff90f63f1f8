"""You said, we did."""

from tests.indicators.funded import figures
from tests.indicators.seated import table


def test_what_was_agreed_and_not_answered_is_counted_by_how_long_it_is_due() -> None:
    """By hand: one due since the first of September, one in December, one never; the answered one is done."""
    found = {
        row["action_age"]: row["value"]
        for row in figures("open_actions", "action_age", counts=table()).rows(named=True)
    }

    assert found == {"not due yet": 1, "up to 30 days": 1, "31 to 90 days": 0, "more than 90 days": 0, "no date set": 1}
