"""Staff disciplined: two years, each once."""

from datetime import date

from dashboard.indicators import POPULATIONS, DeclaredTable
from tests.indicators.populations.happening import submit_events
from tests.indicators.populations.returned import QUARTERS, always, counted, returns

EVENT = {"event_type": "disciplinary", "source": "not applicable"}


def test_two_processes_of_one_person_count_once_for_two_years() -> None:
    """Other events do not count at all."""
    events = [
        EVENT | {"staff_id": "one", "opened_on": date(2025, 1, 10)},
        EVENT | {"staff_id": "one", "opened_on": date(2025, 2, 10)},
        {"staff_id": "other", "event_type": "grievance", "source": "not applicable", "opened_on": date(2025, 1, 10)},
    ]
    with returns({"one": always(), "other": always()}) as records:
        submit_events(records, "2025-Q1", events)
        found = counted(records, "disciplined")

    assert found == {(quarter,): 1 for quarter in QUARTERS}


def test_without_two_years_of_events_there_is_no_figure() -> None:
    """And the reason is said."""
    with returns({"one": always()}) as records, records.cursor() as cursor:
        absent = POPULATIONS["disciplined"].cells(cursor, [DeclaredTable((), None, "disciplined")]).absent

    assert set(absent) == set(QUARTERS)
    assert "8 quarters of returns in a row" in absent[QUARTERS[-1]]
