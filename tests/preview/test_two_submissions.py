"""Two submissions beside each other."""

import polars as pl
import pytest

from dashboard.errors import UserError
from dashboard.preview.two_submissions import difference
from dashboard.records import Records
from tests.preview.office import lost, staff
from tests.records.people import submit


def test_rows_are_matched_by_their_key(records: Records) -> None:
    """Across quarters as well: gone, new, changed in which column, and alike."""
    one = submit(records, staff("2026-Q3")).submissions[0]
    other = lost(staff("2026-Q4")).with_columns(
        staff_id=pl.when(pl.int_range(pl.len()) >= 38).then(pl.lit("new-") + pl.col("staff_id")).otherwise("staff_id")
    )
    found = difference(records, "workforce", one, submit(records, other).submissions[0])

    assert (found.gone, found.added, found.same, found.changed) == (2, 2, 26, {"ethnic_group": 12})


def test_rows_without_a_key_cannot_be_matched(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says so."""
    from data_models.workforce import Workforce

    monkeypatch.setattr(Workforce, "_key", ("quarter",))
    with pytest.raises(UserError, match="no key"):
        difference(records, "workforce", 1, 1)
