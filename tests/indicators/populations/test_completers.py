"""What became of those who completed."""

from datetime import date

from data_models import quarters
from tests.indicators.populations.enrolled import STAFF, enrolled, place
from tests.indicators.populations.returned import always, counted, left

COMPLETED = date(2025, 6, 20)
PEOPLE = {
    "rose": {**always("2025-Q1", "2025-Q3"), **always("2025-Q4", grade="Manager")},
    "stayed": always(grade="Team leader"),
    "left": {**always("2025-Q1", "2025-Q4"), "2026-Q1": left("2026-Q1")},
    "gone": always("2025-Q1", "2025-Q1"),
}


def test_they_are_followed_for_four_quarters_from_their_first_return() -> None:
    """One rose, one stayed above frontline, one left; who was gone by then is not followed, nor who is in no return."""
    places = [place(name, staff_id=name, completed_on=COMPLETED) for name in (*PEOPLE, "unknown")]
    places.append(place("without a post", completed_on=COMPLETED))
    with enrolled(places, people=PEOPLE) as records:
        found = counted(records, "completers", "course", "completer_result")

    assert {key[0] for key in found} == {"2026-Q2"}
    assert {key[2]: many for key, many in found.items() if key[1] == STAFF} == {
        "followed for a year": 3,
        "in post": 2,
        "promoted": 1,
        "above frontline before": 1,
        "above frontline after": 2,
    }


def test_who_completed_before_returns_began_is_followed_from_the_first_of_them() -> None:
    """Within half a year; whoever completed earlier still is not followed at all."""
    days = {"near": date(2024, 8, 1), "far": date(2024, 3, 1)}
    places = [
        place(name, staff_id=name, applied_on=day, offered_on=day, started_on=day, completed_on=day)
        for name, day in days.items()
    ]
    with enrolled(places, people=dict.fromkeys(days, always())) as records:
        found = counted(records, "completers", "course", "completer_result")

    assert found["2026-Q2", STAFF, "followed for a year"] == 1
    assert quarters.shift("2025-Q1", 4) not in {key[0] for key in found}
