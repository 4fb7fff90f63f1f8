"""People in post one by one."""

from dashboard.indicators.in_post_list import listed
from tests.indicators.populations.returned import always, left, returns


def test_a_condition_chooses_who_is_listed() -> None:
    """Only those of whom it holds, each with the same name in every quarter."""
    people = {"a": always(), "b": always(grade="Manager"), "c": {"2025-Q1": left("2025-Q1")}}
    with returns(people) as records, records.cursor() as cursor:
        everyone = listed(cursor, "leaving_date IS NULL")
        managers = listed(cursor, "leaving_date IS NULL AND grade = 'Manager'")

    assert everyone["person"].n_unique() == 2
    assert managers["person"].n_unique() == 1
    assert set(managers["person"]) < set(everyone["person"])
