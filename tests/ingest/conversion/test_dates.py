"""Dates in the forms people write them."""

import datetime as dt
from dataclasses import replace

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.ingest.conversion.converted import Reading
from dashboard.ingest.conversion.dates import convert_dates
from tests.ingest.conversion.columns_of import DATE, convert, faulty, values

DAY = dt.date(2026, 3, 2)


@pytest.mark.parametrize(
    "cell",
    ["2026-03-02", "02/03/2026", "2/3/2026", "02.03.2026", "02-03-2026", "2026/03/02", "20260302", "2 March 2026",
     "2nd Mar 2026", "02-Mar-2026", "02-Mar-26", "02/03/26", " 2026-03-02 ", "2026-03-02 00:00:00",
     "2026-03-02T09:30:00Z", "02/03/2026 09:30", "46083", "46083.0", "02\u201103\u20112026"],
)  # fmt: skip
def test_every_sane_form_is_the_same_day(cell: str) -> None:
    """2 March, never 3 February."""
    assert values(DATE, cell, "31/03/2026")[0] == DAY


@settings(deadline=None)
@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)))
def test_any_day_comes_through_in_both_orders(day: dt.date) -> None:
    """ISO and UK forms of the same day are the same day."""
    cells = (day.isoformat(), f"{day.day}/{day.month}/{day.year}", "31/03/2026")

    assert values(DATE, *cells)[:2] == [day, day]


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("2026-02-30", "no such day"),
        ("30/02/2026", "no such day"),
        ("0026-03-02", "no such day"),
        ("32/01/2026", "no such day"),
        ("03/31/2026", "month first"),
        ("March 2026", "date"),
        ("soon", "date"),
        ("2026", "date"),
        ("2026-03", "date"),
        ("1/2", "date"),
        ("#REF!", "date"),
    ],
)
def test_what_is_no_day_is_refused(cell: str, code: str) -> None:
    """With the reason."""
    assert faulty(DATE, "2026-03-02", cell) == [(1, code)]


def test_a_column_that_proves_the_american_order_is_not_guessed_at() -> None:
    """Its doubtful cells are named with the proof; what reads the same both ways is not."""
    assert faulty(DATE, "03/31/2026", "02/03/2026", "04/04/2026", "2026-03-02") == [
        (0, "month first"),
        (1, "month first"),
    ]


def test_one_american_date_among_uk_ones_is_alone_to_blame() -> None:
    """The column proves the UK order elsewhere."""
    assert faulty(DATE, "03/31/2026", "02/03/2026", "31/03/2026") == [(0, "month first")]


def test_liberties_are_counted() -> None:
    """Day numbers and short years are told, each once."""
    assert convert(DATE, "46083", "02/03/26", "31/03/99").readings == {Reading.SERIAL_DATE: 1, Reading.SHORT_YEAR: 2}
    assert values(DATE, "31/03/99") == [dt.date(1999, 3, 31)]


def test_a_column_that_could_be_either_is_asked_about() -> None:
    """And read as soon as the file proves it, or the sender says it."""
    assert faulty(DATE, "02/03/2026", "04/04/2026") == [(0, "day or month")]
    found = {
        order: convert_dates(DATE, pl.Series(["02/03/2026"]), order).values.to_list()
        for order in ("day first", "said day first", "said month first")
    }
    assert found == {"day first": [DAY], "said day first": [DAY], "said month first": [dt.date(2026, 2, 3)]}


def test_a_month_alone_is_a_day_only_where_a_standard_allows_it() -> None:
    """Planned dates of 360Giving may be months; a first day at work may not."""
    planned = replace(DATE, titles=("Planned Dates:Start Date",))

    assert values(planned, "2026-03") == [dt.date(2026, 3, 1)]
    assert convert(planned, "2026-03").readings == {Reading.MONTH_ONLY: 1}
    assert faulty(DATE, "2026-03") == [(0, "date")]
