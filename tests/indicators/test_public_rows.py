"""Published rows over years and quarters."""

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.public_rows import in_the_quarter, in_the_year, on_cells
from tests.indicators.funded import QUARTER, portfolio


def test_a_grant_is_in_the_four_years_that_hold_its_quarter() -> None:
    """And in no quarter that the records do not cover."""
    rows = in_the_year(portfolio(), "grants")

    assert sorted(rows.filter(grant_id="360G-6")["quarter"]) == ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"]
    assert rows.filter(grant_id="360G-1")["quarter"].to_list() == [QUARTER]


def test_a_register_stands_in_every_quarter() -> None:
    """What has no quarter holds in all of them."""
    rows = in_the_quarter(portfolio(), "programmes")

    assert tuple(rows["quarter"].sort()) == portfolio().span("programmes")


def test_what_was_not_found_is_empty_and_there() -> None:
    """Every code has its row."""
    table = DeclaredTable(("organisation_type",), None, "grants")
    rows = in_the_year(portfolio(), "grants").group_by("quarter", "organisation_type").len()
    laid = on_cells(portfolio(), table, rows).filter(quarter=QUARTER)

    assert laid["len"].to_list() == [2, 1, 1, None, None]
