"""Concerns, once each, with what is known of them by the quarter."""

from datetime import date

from dashboard.indicators import POPULATIONS
from tests.indicators.populations.happening import submit_events
from tests.indicators.populations.returned import always, counted, returns

OPENED = {"staff_id": "one", "opened_on": date(2025, 3, 1), "source": "partner"}


def test_a_concern_reported_twice_is_one_and_resolved_once_it_is_closed() -> None:
    """Open in the first quarter, upheld after 40 days in the second."""
    with returns({"one": always()}) as records:
        submit_events(records, "2025-Q1", [OPENED])
        submit_events(records, "2025-Q2", [OPENED | {"closed_on": date(2025, 4, 10), "outcome": "upheld"}])
        raised = counted(records, "concerns", "source", "outcome")
        resolved = counted(records, "concerns_resolved", "days_to_resolve")

    assert raised[("2025-Q1", "partner", "open")] == 1
    assert raised[("2025-Q2", "partner", "upheld")] == 1
    assert ("2025-Q1", "31 to 60 days") not in resolved
    assert resolved[("2025-Q2", "31 to 60 days")] == 1


def test_nobody_is_listed_with_a_concern() -> None:
    """A concern is never split by ethnicity, so there is nobody to attack for."""
    assert POPULATIONS["concerns"].members is None
