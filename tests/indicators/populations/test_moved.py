"""Grades a year apart."""

from tests.indicators.populations.returned import always, counted, left, returns


def test_everybody_of_a_year_before_goes_one_way() -> None:
    """Up, nowhere, or out; a joiner came from nowhere and is not counted."""
    people = {
        "rises": always(last="2025-Q3") | always("2025-Q4", grade="Manager"),
        "stays": always(),
        "goes": always(last="2025-Q4") | {"2026-Q1": left("2026-Q1")},
        "vanishes": always(last="2025-Q2"),
        "joins": always("2025-Q4"),
    }
    with returns(people) as records:
        found = counted(records, "moved", "grade", "next_grade")

    assert {way[1:]: count for way, count in found.items() if way[0] == "2026-Q1"} == {
        ("Frontline", "Manager"): 1,
        ("Frontline", "Frontline"): 1,
        ("Frontline", "Left"): 2,
    }
