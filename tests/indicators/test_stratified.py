"""Stratification by grade, on Simpson's own kind of example."""

import polars as pl
import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.stratified import NOWHERE, stratified
from tests.indicators.moved import LEVEL
from tests.indicators.people import row

TABLE = DeclaredTable((), LEVEL, "promoted")
GRADED = TABLE.across("grade")


def cells(rows: dict[tuple[str, ...], tuple[int | None, int]], table: DeclaredTable) -> pl.DataFrame:
    """Counts of a table as `with_reference` gives them, unprotected."""
    names = dict(zip(table.dimensions, zip(*rows, strict=True), strict=True))
    events, people = zip(*rows.values(), strict=True)
    quarters = ["2026-Q1"] * len(rows)
    return pl.DataFrame({"quarter": quarters, "as_at": quarters, **names}).with_columns(
        pl.Series("events", events, dtype=pl.Int64),
        pl.Series("total", people, dtype=pl.Int64),
        pl.lit(0.0).alias("events_variance"),
        pl.lit(0.0).alias("total_variance"),
    )


ALL = {("yes",): (120, 400), ("no",): (180, 400)}
WITHIN = {
    ("Frontline", "yes"): (60, 300),
    ("Frontline", "no"): (20, 100),
    ("Manager", "yes"): (60, 100),
    ("Manager", "no"): (180, 300),
}


def answered(within: dict[tuple[str, ...], tuple[int | None, int]]) -> dict[str, object]:
    """The ratio of racially minoritised staff within these grades."""
    return row(stratified(cells(ALL, TABLE), cells(within, GRADED), TABLE, "good"), racially_minoritised="yes")


def test_a_changed_verdict_is_flagged() -> None:
    """30 % against 45 % is a disparity; in either grade both groups are promoted alike."""
    found = answered(WITHIN)

    assert found["value"] == pytest.approx(1.0)
    assert (found["numerator"], found["denominator"], found["base"]) == (120, 400, 400)
    assert found["note"] == (
        "Parity shown. Without regard to grade it is 1.50. Grade changes the verdict: without it, disparity shown."
    )


def test_no_grade_at_all_gives_nothing() -> None:
    """Hidden counts in every grade leave a sentence and no value."""
    hidden = {cell: (None, people) for cell, (_, people) in WITHIN.items()}
    found = answered(hidden)

    assert (found["value"], found["status"], found["note"]) == (None, "x", NOWHERE)
