"""Protected counts answer for the tables they hold and no others."""

import polars as pl
import pytest

from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protected_counts import ProtectedCounts
from dashboard.errors import NotReleasedError
from dashboard.indicators.declared_table import DeclaredTable


def test_a_table_that_is_not_there_is_not_released(viewer: Policy) -> None:
    """The refusal is the one everybody gets."""
    counts = ProtectedCounts("people_in_post", viewer, ("2026-Q3",), {DeclaredTable(): pl.DataFrame()})

    assert counts.tables == (DeclaredTable(),)
    with pytest.raises(NotReleasedError):
        counts.table(DeclaredTable(("grade",)))
