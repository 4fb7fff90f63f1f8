"""When programmes are counted."""

from datetime import date

from tests.indicators.populations.enrolled import absent, enrolled, place
from tests.indicators.populations.returned import counted


def test_they_are_counted_to_date_at_the_first_quarter_and_every_june() -> None:
    """Not in between, where two counts would differ by a few people."""
    places = [place("a"), place("b", applied_on=date(2025, 8, 1), offered_on=None, started_on=None)]
    with enrolled(places) as records:
        found = counted(records, "course_stages", "course", "programme_stage")

    applied = {key[0]: many for key, many in found.items() if key[2] == "applied"}
    assert applied == {"2025-Q1": 1, "2025-Q2": 1, "2026-Q2": 2}


def test_before_there_was_a_programme_there_is_a_sentence() -> None:
    """Absent is not nought."""
    late = place("a", applied_on=date(2025, 11, 1), offered_on=None, started_on=None)
    with enrolled([late]) as records:
        found = absent(records, "course_stages")

    assert set(found) == {"2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1"}
    assert set(found.values()) == {"Nobody had applied for one by then."}


def test_without_any_programme_every_quarter_says_so() -> None:
    """And nothing is a fault."""
    with enrolled([]) as records:
        assert len(absent(records, "course_stages")) == 6
