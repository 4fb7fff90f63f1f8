"""Protected counts answer for the tables they hold and no others."""

from dataclasses import replace

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


def test_counts_protected_differently_are_not_put_together(viewer: Policy) -> None:
    """Figures of two policies side by side would be figures of neither; and nothing together is nothing."""
    one = ProtectedCounts("people_in_post", viewer, ("2026-Q3",), {})
    other = ProtectedCounts("leavers", replace(viewer, threshold=20), ("2026-Q3",), {})
    for parts in ((one, other), ()):
        with pytest.raises(ValueError, match="protected alike"):
            ProtectedCounts.together(parts)
