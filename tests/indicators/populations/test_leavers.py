"""Leavers: a leaving date in the year, whatever the reason."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from tests.indicators.populations.returned import always, counted, left, returns


def test_a_leaver_counts_in_the_four_years_that_end_within_a_year() -> None:
    """One quarter's leaver is in the year to that quarter and to the three after it, under the reason given."""
    people = {"stays": always(), "goes": always(last="2025-Q1") | {"2025-Q2": left("2025-Q2", "Retirement")}}
    with returns(people) as records:
        found = counted(records, "leavers", "leaving_reason")

    assert found == {(one, "Retirement"): 1 for one in ("2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1")}


def test_trustees_and_volunteers_do_not_leave() -> None:
    """They are not staff, so their going is no turnover."""
    going = {"2025-Q2": {**left("2025-Q2"), "grade": "Trustee"}}
    with returns({"stays": always(), "goes": going}) as records:
        assert counted(records, "leavers") == {}


def test_years_that_are_not_whole_say_so() -> None:
    """Without four returns in a row there is no year, and a gap in the middle spoils the years that it is part of."""
    with returns({"stays": always()}, skipped=("2025-Q3",)) as records, records.cursor() as cursor:
        absent = POPULATIONS["leavers"].cells(cursor, [DeclaredTable((), None, "leavers")]).absent

    assert set(absent) == {"2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"}
    assert all("4 quarters of returns in a row" in words for words in absent.values())
