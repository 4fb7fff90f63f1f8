"""Quarters of pay by the statutory division."""

import polars as pl
import pytest

from dashboard.indicators.populations.pay import MEAN_PAY, MEDIAN_PAY, PAY_QUARTERS
from tests.indicators.people import people, records_of, register

ORDER = ["Lower", "Lower middle", "Upper middle", "Upper"]


def quartered(rows: pl.DataFrame) -> pl.DataFrame:
    """Everybody in a quarter of pay."""
    staff = rows.with_row_index().with_columns(
        staff_id=pl.col("index").cast(pl.String), fte=pl.lit(1.0), grade=pl.lit("Frontline"), contract_type=pl.lit("Permanent"),
        quarter=pl.lit("2026-Q1"), leaving_date=pl.lit(None, pl.String),
    )  # fmt: skip
    with records_of(staff.drop("index"), register()) as connection:
        assert PAY_QUARTERS.members is not None
        return PAY_QUARTERS.members(connection)


@pytest.mark.parametrize(
    ("size", "expected"), [(20, [5, 5, 5, 5]), (21, [6, 5, 5, 5]), (22, [6, 5, 6, 5]), (23, [6, 6, 6, 5])]
)
def test_people_left_over_go_where_the_calculation_puts_them(size: int, expected: list[int]) -> None:
    """One to the lower, two to the lower and the upper middle, three to all but the upper quarter."""
    rows = people(size, seed=1).with_columns(salary=pl.int_range(size) * 100.0 + 20_000)
    found = quartered(rows)["pay_quarter"].value_counts().rows_by_key("pay_quarter")

    assert [found[name][0][0] if isinstance(found[name][0], tuple) else found[name][0] for name in ORDER] == expected


def test_a_tie_at_a_boundary_divides_every_group_alike() -> None:
    """Forty people on one salary, half Indian and half Irish: each quarter holds five of either."""
    groups = pl.Series(["Indian", "Irish"] * 20)
    rows = people(40, seed=2).with_columns(salary=pl.lit(25_000.0), ethnic_group=groups)
    found = quartered(rows).group_by("pay_quarter", "ethnic_group_detailed").len()

    assert found.height == 8
    assert set(found["len"]) == {5}


def test_unpaid_people_are_not_ranked() -> None:
    """No salary, no quarter of pay."""
    rows = people(24, seed=3).with_columns(salary=pl.when(pl.int_range(24) < 8).then(None).otherwise(30_000.0))

    assert quartered(rows).height == 16


def test_amounts_are_protected_as_amounts() -> None:
    """Never as counts of people, and not listed as such to the attack."""
    assert (MEDIAN_PAY.protection, MEAN_PAY.protection) == ("pay", "mean pay")
    assert MEDIAN_PAY.plain == MEAN_PAY.plain == ""
