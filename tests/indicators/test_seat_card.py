"""Sides with too few organisations are not compared."""

import polars as pl

from dashboard.indicators.seat_card import enough


def test_a_quarter_needs_three_organisations_on_either_side() -> None:
    """Two seats of one organisation are one."""
    sides = [("2026-Q2", "yes", name) for name in "aab"] + [("2026-Q2", "no", name) for name in "xyz"]
    sides += [("2026-Q3", "yes", name) for name in "abc"] + [("2026-Q3", "no", name) for name in "xyz"]
    rows = pl.DataFrame(sides, schema=["quarter", "by_and_for", "organisation"], orient="row")

    assert enough(rows)["quarter"].to_list() == ["2026-Q3"]
