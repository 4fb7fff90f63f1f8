"""Stayers: in post a year before, and still."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from tests.indicators.populations.returned import always, counted, left, returns


def test_only_who_is_in_post_on_both_days_has_stayed() -> None:
    """Leavers, people who vanish and joiners have not."""
    people = {
        "stays": always(),
        "goes": always(last="2025-Q4") | {"2026-Q1": left("2026-Q1")},
        "vanishes": always(last="2025-Q4"),
        "joins": always("2025-Q2"),
    }
    with returns(people) as records:
        found = counted(records, "stayers")

    assert found == {("2026-Q1",): 1, ("2026-Q2",): 2}


def test_a_year_needs_five_returns() -> None:
    """The one of a year before, and the four of the year."""
    with returns({"stays": always()}) as records, records.cursor() as cursor:
        absent = POPULATIONS["stayers"].cells(cursor, [DeclaredTable((), None, "stayers")]).absent

    assert set(absent) == {"2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"}
