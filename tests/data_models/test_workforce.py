"""The workforce table: who may be blank where, and dates against the quarter."""

from datetime import date, timedelta

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data_models import TABLES, quarters
from data_models.templates import examples
from data_models.workforce import Workforce
from tests.data_models.planting import PLANTED, faults, judge, warned

DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))
LEFT = {"leaving_date": date(2026, 9, 30), "leaving_reason": "Retirement"}


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ({"fte": 0.0}, {("fte", "fte_above_zero")}),
        ({"fte": 0.0, "contract_type": "Volunteer", "salary": None}, set()),
        ({"fte": 0.0, "grade": "Trustee", "salary": None}, set()),
        ({"contract_type": "Volunteer"}, {("salary", "salary_blank_unless")}),
        ({"grade": "Trustee"}, {("salary", "salary_blank_unless")}),
        ({"salary": None}, {("salary", "salary_given_where")}),
        ({"start_date": date(2026, 9, 30)}, set()),
        ({"start_date": date(2026, 10, 1)}, {("start_date", "start_date_by_quarter_end")}),
        (LEFT, set()),
        (LEFT | {"start_date": date(2026, 9, 30)}, set()),
        (LEFT | {"leaving_date": date(2026, 7, 1)}, set()),
        (
            LEFT | {"leaving_date": date(2026, 6, 30), "start_date": date(2020, 1, 1)},
            {("leaving_date", "leaving_date_in_quarter")},
        ),
        (LEFT | {"leaving_date": date(2026, 10, 1)}, {("leaving_date", "leaving_date_in_quarter")}),
        (
            LEFT | {"leaving_date": date(2026, 7, 9), "start_date": date(2026, 7, 10)},
            {("leaving_date", "leaving_date_not_before_start_date")},
        ),
        ({"leaving_reason": "Retirement"}, {("leaving_reason", "leaving_reason_blank_unless")}),
        (LEFT | {"leaving_reason": None}, {("leaving_reason", "leaving_reason_given_where")}),
    ],
)
def test_each_rule_of_the_dictionary_is_held(cells: dict[str, object], found: set[tuple[str, str]]) -> None:
    """Exactly the broken rule is named, at the column to mend; the nearest right value passes."""
    assert faults(Workforce, **cells) == found


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"salary": 18.5}, "salary_a_year"),
        ({"salary": 3_100_000.0}, "salary_a_year"),
        ({"start_date": date(1900, 1, 1)}, "start_date_plausible"),
        ({"grade": "Trustee", "salary": None}, "fte_of_the_unpaid"),
    ],
)
def test_what_is_unlikely_is_remarked_on_and_not_refused(cells: dict[str, object], code: str) -> None:
    """Hourly pay, a spreadsheet's day nought and hours of volunteers warn, and pass."""
    assert warned(Workforce, **cells) == {(PLANTED, code)}
    assert faults(Workforce, **cells) == set()


def test_a_broken_code_does_not_accuse_its_neighbours() -> None:
    """A grade that was not understood is one fault; whether the salary is right cannot be told then."""
    assert faults(Workforce, grade=None, salary=None) == {("grade", "not_nullable")}


@settings(deadline=None, max_examples=30)
@given(rows=st.lists(st.tuples(DAYS, DAYS, DAYS), min_size=1, max_size=20))
def test_dates_are_judged_as_the_calendar_says(rows: list[tuple[date, date, date]]) -> None:
    """For any quarter, start and leaving day, the rows named are those that day-by-day arithmetic names."""
    frame = pl.concat([examples(Workforce)[:1]] * len(rows)).with_columns(
        quarter=pl.Series([quarters.of(day) for day, _, _ in rows], dtype=pl.String),
        start_date=pl.Series([start for _, start, _ in rows]),
        leaving_date=pl.Series([left for _, _, left in rows]),
        leaving_reason=pl.lit("Other"),
        staff_id=pl.Series([f"s{row}" for row in range(len(rows))]),
    )
    late, outside, backwards = (set[int]() for _ in range(3))
    for row, (day, start, left) in enumerate(rows):
        first, last = quarters.start(quarters.of(day)), quarters.end(quarters.of(day))
        late |= {row} if start > last else set()
        outside |= {row} if not first <= left <= last else set()
        backwards |= {row} if left < start else set()

    assert judge(Workforce, frame) == {
        *((row, "start_date", "start_date_by_quarter_end") for row in late),
        *((row, "leaving_date", "leaving_date_in_quarter") for row in outside),
        *((row, "leaving_date", "leaving_date_not_before_start_date") for row in backwards),
    }


def test_someone_may_join_and_leave_on_one_day() -> None:
    """A first day that is also the last is not a fault."""
    day = date(2026, 7, 1) + timedelta(days=40)

    assert faults(Workforce, start_date=day, leaving_date=day, leaving_reason="Resignation") == set()


def test_what_is_personal_is_re_keyed_and_what_is_free_is_published_under_a_list() -> None:
    """The records can tell from the model which column holds people, and which text has a published list."""
    columns = {column.name: column for column in TABLES["workforce"].columns()}

    assert [name for name, column in columns.items() if column.pseudonym] == ["staff_id"]
    assert (columns["job_family"].kind, columns["job_family"].classification) == ("text", "job_family")
    assert columns["ethnicity_frame"].when_absent == "census_2021"
