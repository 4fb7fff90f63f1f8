"""The quality of one organisation's own data."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.preview.quality import drift, quality
from dashboard.records import Records
from tests.preview.office import lost, staff
from tests.records.people import submit

CODES = st.lists(st.sampled_from("abc"), min_size=1, max_size=20)


def test_what_is_blank_is_told_from_what_is_not_known(records: Records) -> None:
    """Twelve of forty are Not stated: filled in, and not known; the mix has drifted by as much."""
    submit(records, lost(staff("2026-Q3")))
    found = {one.column: one for one in quality(records, "workforce", "ORG-01", "2026-Q3")}

    assert (found["ethnic_group"].filled, found["ethnic_group"].known) == (1, pytest.approx(0.7))
    assert found["ethnic_group"].drift == pytest.approx(0.3)
    assert found["team_id"].filled == 0
    assert found["gender"].drift == 0
    assert found["salary"].drift is None
    assert "staff_id" not in found


def test_a_first_quarter_has_not_drifted(records: Records) -> None:
    """There is nothing to drift from, and nothing of what was never sent."""
    assert all(one.drift is None for one in quality(records, "workforce", "ORG-01", "2026-Q2"))
    assert quality(records, "workforce", "ORG-01", "2026-Q1") == ()


@given(CODES, CODES)
def test_drift_is_a_share_and_has_no_direction(one: list[str], other: list[str]) -> None:
    """From alike to nothing in common."""
    now, before = pl.Series(one), pl.Series(other)

    assert 0 <= drift(now, before) <= 1 + 1e-12
    assert drift(now, before) == pytest.approx(drift(before, now))
    assert drift(now, now) == pytest.approx(0)
    assert drift(pl.Series(["x"]), before) == pytest.approx(1)
