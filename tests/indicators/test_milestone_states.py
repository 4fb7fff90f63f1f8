"""Milestones at the end of each quarter."""

from dashboard.indicators.milestone_states import OVERDUE, TO_COME, at_each_end
from tests.indicators.designed import reached
from tests.indicators.funded import QUARTER


def test_what_was_reached_after_the_quarter_was_overdue_at_its_end() -> None:
    """Due on the first of September and reached in October: 29 days overdue on the thirtieth."""
    held = at_each_end(reached()).filter(quarter=QUARTER)
    late = held.filter(milestone="agreed").row(0, named=True)

    assert (late["milestone_state"], late["days"]) == (OVERDUE, 29)
    assert held.filter(milestone_state=TO_COME)["days"].to_list() == [None]
