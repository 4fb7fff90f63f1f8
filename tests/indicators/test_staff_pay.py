"""Who is paid, and in which quarters it is asked."""

import polars as pl

from dashboard.indicators.staff_pay import paid
from tests.indicators.people import people, records_of, register


def test_it_lists_staff_with_a_salary_once_a_year() -> None:
    """The first quarter there is and every one that ends in March; no trustee, no volunteer, nobody who has left."""
    rows = people(600, seed=5).with_columns(salary=pl.lit(30_000.0))
    expected = rows.filter(
        pl.col("leaving_date").is_null()
        & (pl.col("grade") != "Trustee")
        & (pl.col("contract_type") != "Volunteer")
        & (pl.col("quarter") == "2025-Q4")
    )
    with records_of(rows, register()) as connection:
        cells = paid("median_pay", "pay")(connection, ())

    listed = cells._frame
    assert listed.height == expected.height
    assert set(listed["quarter"]) == {"2025-Q4"}
    assert (cells.yearly, cells.protection, cells.quarters) == (True, "pay", ("2025-Q4", "2026-Q1", "2026-Q2"))
    assert set(listed["racially_minoritised"].drop_nulls()) == {"yes", "no", "Unknown"}
