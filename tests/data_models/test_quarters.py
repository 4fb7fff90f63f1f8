"""Calendar quarters."""

from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.errors import UserError
from data_models import quarters

DAYS = st.dates(date(1, 4, 1), date(9999, 9, 30))


@settings(deadline=None, max_examples=30)
@given(day=DAYS)
def test_every_day_is_in_its_quarter(day: date) -> None:
    """The quarter of a day begins on or before it, ends on or after it, and lies between its neighbours."""
    quarter = quarters.of(day)

    assert quarters.start(quarter) <= day <= quarters.end(quarter)
    assert quarters.next(quarters.previous(quarter)) == quarter == quarters.previous(quarters.next(quarter))
    assert (quarters.start(quarters.next(quarter)) - quarters.end(quarter)).days == 1
    assert quarters.previous(quarter) < quarter < quarters.next(quarter)


@settings(deadline=None, max_examples=30)
@given(days=st.lists(DAYS, min_size=1, max_size=20))
def test_the_vectorised_number_agrees_with_the_calendar(days: list[date]) -> None:
    """A quarter's text and any of its days have the same number, one more than the quarter before."""
    frame = pl.DataFrame(
        {
            "day": days,
            "quarter": map(quarters.of, days),
            "before": [quarters.previous(quarters.of(day)) for day in days],
        },
        schema={"day": pl.Date, "quarter": pl.String, "before": pl.String},
    )
    found = frame.select(
        a=quarters.ordinal_of_day("day"), b=quarters.ordinal("quarter"), c=quarters.ordinal("before") + 1
    )

    assert found["a"].to_list() == found["b"].to_list() == found["c"].to_list()


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-Q5", "2026-Q0", "2026q3", "2026-Q3\n", "٢٠٢٦-Q3", "0000-Q1", "26-Q3"]
)
def test_anything_else_is_refused_with_the_form_to_write(text: str) -> None:
    """The message says how a quarter is written, and a malformed one has no number."""
    with pytest.raises(UserError, match="2026-Q3"):
        quarters.parse(text)


def test_a_malformed_quarter_breaks_no_expression() -> None:
    """Rules over dates keep running where a quarter could not be read."""
    frame = pl.DataFrame({"quarter": ["2026-Q3", "soon", "", None]})

    assert frame.select(quarters.ordinal("quarter")).to_series().to_list() == [8107, None, None, None]


def test_a_span_holds_both_ends() -> None:
    """Across a year's end, of one quarter, and of none."""
    assert quarters.span("2025-Q3", "2026-Q1") == ("2025-Q3", "2025-Q4", "2026-Q1")
    assert quarters.span("2026-Q1", "2026-Q1") == ("2026-Q1",)
    assert quarters.span("2026-Q1", "2025-Q4") == ()


def test_the_third_quarter_of_2026() -> None:
    """It runs from 1 July to 30 September."""
    third = quarters.parse("2026-Q3")

    assert (quarters.start(third), quarters.end(third)) == (date(2026, 7, 1), date(2026, 9, 30))
    assert (third.year, third.number, str(third)) == (2026, 3, "2026-Q3")
