"""How long a decision takes."""

from tests.indicators.funded import figures, value
from tests.indicators.seated import table


def test_the_median_is_of_decided_proposals() -> None:
    """By hand: 40, 50 and 60 days; 10, 20 and 30 days."""
    assert value("days_to_decision", counts=table(), by_and_for="yes") == 50
    assert value("days_to_decision", counts=table(), by_and_for="no") == 20


def test_fewer_than_three_have_no_typical_time() -> None:
    """A median of one proposal would be that proposal."""
    row = figures("days_to_decision", "by_and_for", counts=table()).filter(by_and_for="unknown").row(0, named=True)

    assert (row["value"], row["status"]) == (None, "z")
