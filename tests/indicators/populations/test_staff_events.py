"""Events are dated by the day they began."""

from datetime import date

from tests.indicators.populations.happening import submit_events
from tests.indicators.populations.returned import QUARTERS, always, counted, returns


def test_a_late_report_counts_in_the_quarter_in_which_it_began() -> None:
    """Training begun in 2025-Q1 and reported in 2026-Q1 is not training of the year to 2026-Q1."""
    event = {"staff_id": "stays", "event_type": "training", "source": "not applicable", "mandatory": False}
    done = {"opened_on": date(2025, 2, 1), "closed_on": date(2025, 2, 2), "outcome": "completed"}
    with returns({"stays": always()}) as records:
        submit_events(records, "2026-Q1", [event | done])
        found = counted(records, "trained")

    assert set(found) == {(one,) for one in QUARTERS[:4]}
