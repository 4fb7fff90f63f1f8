"""Staff with training that was not mandatory."""

from datetime import date

from tests.indicators.populations.happening import submit_events
from tests.indicators.populations.returned import always, counted, returns

EVENT = {"event_type": "training", "source": "not applicable", "opened_on": date(2025, 1, 10)}


def test_mandatory_training_does_not_count() -> None:
    """Access is about what one may choose."""
    events = [EVENT | {"staff_id": "chose", "mandatory": False}, EVENT | {"staff_id": "had to", "mandatory": True}]
    with returns({"chose": always(), "had to": always()}) as records:
        submit_events(records, "2025-Q1", events)
        found = counted(records, "trained")

    assert found[("2025-Q1",)] == 1
