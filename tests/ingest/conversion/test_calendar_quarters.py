"""Quarters in the forms people write them."""

import pytest

from dashboard.ingest.conversion.converted import Reading
from tests.ingest.conversion.columns_of import QUARTER, convert, faulty, values


@pytest.mark.parametrize(
    "cell", ["2026-Q3", "2026 Q3", "2026Q3", "2026/q3", "Q3 2026", "q3-2026", " 2026-Q3 ", "2026\u2013Q3"]
)
def test_every_sane_form_is_the_same_quarter(cell: str) -> None:
    """Year first or last."""
    assert values(QUARTER, cell) == ["2026-Q3"]


@pytest.mark.parametrize("cell", ["2026-Q5", "Q3", "2026", "2026-09", "2026/27", "3026-Q1", "2026-Q33"])
def test_what_is_no_calendar_quarter_is_refused(cell: str) -> None:
    """Nothing is made up for it."""
    assert faulty(QUARTER, "2026-Q3", cell) == [(1, "quarter")]


@pytest.mark.parametrize(
    ("cell", "meant"),
    [("Q3 2026/27", "2026-Q4"), ("2026-27 Q4", "2027-Q1"), ("FY2026-2027 Q1", "2026-Q2"), ("Q2, 2026/27", "2026-Q3")],
)
def test_the_quarter_of_a_financial_year_is_offered_as_a_calendar_quarter(cell: str, meant: str) -> None:
    """Charities count from April; the sender decides."""
    found = convert(QUARTER, cell).faults["message"].item()

    assert values(QUARTER, cell) == [None]
    assert found == f"quarter names a quarter of a financial year. Did you mean {meant}?"


def test_years_that_do_not_follow_each_other_mean_nothing() -> None:
    """No quarter is made up for them."""
    assert "Did you mean" not in convert(QUARTER, "Q3 2026/28").faults["message"].item()


@pytest.mark.parametrize(("cell", "told"), [("Q3 2026", 1), ("2026 Q3", 1), ("2026-Q3", 0), ("July-Sept 2026", 0)])
def test_a_quarter_that_could_be_a_financial_years_is_told_of(cell: str, told: int) -> None:
    """Months, and what the data dictionary asks for, leave no doubt."""
    assert convert(QUARTER, cell).readings.get(Reading.CALENDAR, 0) == told
