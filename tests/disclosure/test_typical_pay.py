"""Typical pay is worked out once a year, stands in between, and says how far it may be off."""

import numpy as np
import polars as pl

from dashboard.disclosure.policies import POLICIES
from dashboard.disclosure.protect import protect
from dashboard.disclosure.protected_counts import ProtectedCounts
from dashboard.indicators.cells import Cells
from dashboard.indicators.declared_table import DeclaredTable
from tests.pages.world import PEPPER

QUARTERS = ("2025-Q4", "2026-Q1", "2026-Q2")


def protected(size: int, protection: str = "pay", population: str = "median_pay") -> ProtectedCounts:
    """Pay of `size` minoritised people and 400 White ones in ten organisations, from 20,000 up, 4,000 more from March."""
    rng = np.random.default_rng(4)
    rows = []
    for quarter, extra in (("2025-Q4", 0), ("2026-Q1", 4000)):
        for code, people in (("yes", size), ("no", 400)):
            amounts = 20_000 + extra + 20_000 * rng.random(people)
            rows += [
                (quarter, f"O{n % 10}", int(rng.integers(2**32)), float(one), code, "Black")
                for n, one in enumerate(amounts)
            ]
    names = ["quarter", "organisation_id", "person_key", "amount", "racially_minoritised", "ethnic_group"]
    frame = pl.DataFrame(rows, schema=names, orient="row")
    cells = Cells(population, frame, QUARTERS, yearly=True, protection=protection)
    table = DeclaredTable((), "racially_minoritised", population)
    return protect(cells, [table], POLICIES["viewer"], PEPPER)


def shown(counts: ProtectedCounts) -> pl.DataFrame:
    """The one table."""
    return counts.table(counts.tables[0])


def test_pay_is_in_steps_and_stands_until_the_next_march() -> None:
    """The second quarter of a year repeats the first, and says so."""
    white = shown(protected(100)).filter(pl.col("racially_minoritised") == "no")

    assert white["as_at"].to_list() == ["2025-Q4", "2026-Q1", "2026-Q1"]
    assert white["count"][1] == white["count"][2] > white["count"][0]
    assert all(amount % 500 == 0 for amount in white["count"])


def test_too_few_people_have_no_typical_pay() -> None:
    """Nineteen are hidden, twenty and more are shown; and so is nobody at all."""
    few = shown(protected(19)).filter(pl.col("racially_minoritised") != "no")
    enough = shown(protected(20)).filter(pl.col("racially_minoritised") == "yes")

    assert few["count"].null_count() == few.height
    assert set(few["status"]) == {"c"}
    assert few["variance"].null_count() == few.height
    assert enough["count"].null_count() == 0


def test_the_error_covers_the_truth_and_is_coarse() -> None:
    """The median of an even spread is 34,000 from March; the error is in steps of 500 and smaller for more people."""
    few, many = (shown(protected(size)).filter(pl.col("racially_minoritised") == "yes") for size in (30, 3000))
    errors = [float(one["variance"][1]) ** 0.5 for one in (few, many)]

    assert all(abs(one["count"][1] - 34_000) < 3 * error for one, error in zip((few, many), errors, strict=True))
    assert errors[0] > errors[1]
    assert all(error % 500 == 0 for error in errors)


def test_means_are_protected_in_the_same_way() -> None:
    """Winsorised, in steps, with an error."""
    white = shown(protected(100, "mean pay", "mean_pay")).filter(pl.col("racially_minoritised") == "no")

    assert abs(white["count"][1] - 34_000) <= 1500
    assert white["count"][1] % 500 == 0
