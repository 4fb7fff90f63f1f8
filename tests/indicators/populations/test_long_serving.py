"""A year's service."""

from datetime import date

from tests.indicators.populations.returned import always, counted, left, returns


def test_it_counts_who_is_in_post_and_started_a_year_before() -> None:
    """To the day; leavers are not in post."""
    people = {
        "to the day": always(start_date=date(2025, 6, 30)),
        "a day short": always(start_date=date(2025, 7, 1)),
        "gone": {"2026-Q2": left("2026-Q2")},
    }
    with returns(people) as records:
        assert counted(records, "long_serving")[("2026-Q2",)] == 1
