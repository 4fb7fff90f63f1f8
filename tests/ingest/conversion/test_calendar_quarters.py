"""Quarters in the forms people write them."""

import pytest

from tests.ingest.conversion.columns_of import QUARTER, faulty, values


@pytest.mark.parametrize(
    "cell", ["2026-Q3", "2026 Q3", "2026Q3", "2026/q3", "Q3 2026", "q3-2026", " 2026-Q3 ", "2026\u2013Q3"]
)
def test_every_sane_form_is_the_same_quarter(cell: str) -> None:
    """Year first or last."""
    assert values(QUARTER, cell) == ["2026-Q3"]


@pytest.mark.parametrize("cell", ["2026-Q5", "Q3", "2026", "2026-09", "Q3 2026/27", "3026-Q1", "2026-Q33"])
def test_what_is_no_calendar_quarter_is_refused(cell: str) -> None:
    """A financial year's third quarter is another one."""
    assert faulty(QUARTER, "2026-Q3", cell) == [(1, "quarter")]
