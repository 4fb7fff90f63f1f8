"""How far people came, and why some withdrew."""

from datetime import date

from dashboard.indicators import POPULATIONS
from tests.indicators.populations.enrolled import STAFF, enrolled, place
from tests.indicators.populations.returned import counted

ENDED = date(2025, 5, 1)
PLACES = [
    place("a", completed_on=ENDED),
    place("b", withdrew_on=date(2025, 3, 1), withdrawal_reason=" no COVER for the time"),
    place("c", withdrew_on=date(2025, 3, 1), withdrawal_reason="Health"),
    place("d", withdrew_on=date(2025, 3, 1)),
    place("e", offered_on=None, started_on=None),
    place("f", cohort="2026", started_on=date(2025, 2, 1)),
]


def at(found: dict[tuple[str, ...], int], quarter: str) -> dict[str, int]:
    """One quarter's counts, by the last column."""
    return {key[-1]: many for key, many in found.items() if key[0] == quarter}


def test_everybody_stands_at_every_stage_that_they_came_to() -> None:
    """Due to complete are those who started in the cohort that has ended, and not those of the one that goes on."""
    with enrolled(PLACES) as records:
        found = counted(records, "course_stages", "course", "programme_stage")

    assert {key[1] for key in found} == {STAFF}
    assert at(found, "2025-Q2") == {
        "applied": 6,
        "offered": 5,
        "started": 5,
        "due to complete": 4,
        "completed": 1,
        "withdrew": 3,
    }
    assert at(found, "2025-Q1") == {"applied": 6, "offered": 5, "started": 5, "withdrew": 3}


def test_reasons_are_sorted_and_illness_is_told_apart_by_nothing() -> None:
    """Known spellings whatever their case; health, and silence, stand with all others."""
    with enrolled(PLACES) as records:
        found = at(counted(records, "course_withdrawals", "withdrawn_for"), "2025-Q2")

    assert found == {"no time, or no cover at work": 1, "other, or not said": 2}


def test_one_person_in_two_cohorts_holds_two_places() -> None:
    """Nothing is lost, and nobody is put together by guessing."""
    with enrolled([place("a"), place("a", cohort="2026")]) as records:
        assert at(counted(records, "course_stages", "course", "programme_stage"), "2025-Q2")["applied"] == 2


def test_courses_and_support_are_never_mixed() -> None:
    """A support network has no course, and the other way about; nobody is listed for either."""
    with enrolled(PLACES, kind="support network") as records:
        assert counted(records, "course_stages", "course", "programme_stage") == {}
        support = counted(records, "support_stages", "support", "programme_stage")

    assert {key[1] for key in support} == {"support network"}
    assert POPULATIONS["course_stages"].members is POPULATIONS["support_stages"].members is None
