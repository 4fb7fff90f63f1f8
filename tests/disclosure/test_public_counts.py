"""What others publish is counted exactly."""

from dataclasses import replace

import polars as pl
import pytest

from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protect import protect
from dashboard.errors import NotReleasedError
from dashboard.indicators.cells import Cells
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.records.pepper import Pepper

TABLES = (DeclaredTable(("restriction",), None, "grants"), DeclaredTable(("parity_base",), None, "grants"))
ROWS = pl.DataFrame({"quarter": ["2026-Q3", "2026-Q3", "2026-Q2"], "restriction": ["core", "core", "unknown"]})
CELLS = Cells("grants", ROWS, ("2026-Q2", "2026-Q3"), protection="public")


def test_counts_are_exact_and_none_is_hidden(viewer: Policy, pepper: Pepper) -> None:
    """No noise, no variance, no threshold."""
    counts = protect(CELLS, TABLES, replace(viewer, tables=TABLES, public=("grants",)), pepper)
    found = counts.table(TABLES[0])

    assert found.filter(quarter="2026-Q3", restriction="core")["count"].item() == 2
    assert found["count"].sum() == ROWS.height
    assert set(found["variance"]) == {0.0}
    assert set(found["status"]) == {""}
    assert counts.table(TABLES[1])["count"].to_list() == [1] * 4 + [2] * 4


def test_rows_are_given_only_where_the_policy_holds_them_to_be_public(viewer: Policy, pepper: Pepper) -> None:
    """The policy says what is public, not the code that counts."""
    allowed = protect(CELLS, TABLES, replace(viewer, tables=TABLES, public=("grants",)), pepper)

    assert allowed.published("grants").equals(ROWS)
    with pytest.raises(NotReleasedError):
        allowed.published("people_in_post")
    with pytest.raises(ValueError, match="public"):
        protect(CELLS, TABLES, replace(viewer, tables=TABLES, public=()), pepper)
