"""Joiners: in this return and not in the one before."""

from datetime import date

from tests.indicators.populations.returned import always, counted, returns


def test_who_was_not_there_the_quarter_before_has_joined() -> None:
    """Counted in every year that their first quarter is part of, and in no other."""
    with returns({"old": always(), "new": always("2025-Q2")}) as records:
        found = counted(records, "joiners")

    assert found == {("2025-Q4",): 1, ("2025-Q3",): 1, ("2025-Q2",): 1, ("2026-Q1",): 1}


def test_where_there_was_no_return_before_the_start_date_decides() -> None:
    """A first return does not make everybody a joiner."""
    people = {"old": always(), "new": always(start_date=date(2025, 2, 1))}
    with returns(people) as records:
        found = counted(records, "joiners")

    assert found[("2025-Q1",)] == 1


def test_somebody_who_comes_back_within_the_year_counts_once() -> None:
    """Joining twice is one person who joined."""
    twice = always("2025-Q2", "2025-Q2") | always("2025-Q4")
    with returns({"old": always(), "twice": twice}) as records:
        assert counted(records, "joiners")[("2026-Q1",)] == 1
