"""Days until concerns are resolved, by hand."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.retention.concern_days import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable(("days_to_resolve",), None, "concerns_resolved")


def days(bands: dict[tuple[str, ...], int]) -> dict[str, object]:
    """The figure of the second band, of 100 resolved."""
    counts = IdentityCounts({TABLE: bands, TABLE.without("days_to_resolve"): {(): 100}})
    return row(INDICATOR.estimate(counts, TABLE), days_to_resolve="31 to 60 days")


def test_the_typical_concern_is_in_the_band_of_the_middle_one() -> None:
    """40 within 30 days and 35 in the next band: the fiftieth of 100 is in that one."""
    found = days({("Up to 30 days",): 40, ("31 to 60 days",): 35, ("61 to 90 days",): 25})

    assert found["value"] == pytest.approx(35.0)
    assert found["note"] == "A typical concern took 31 to 60 days."


def test_with_every_band_hidden_nothing_is_typical() -> None:
    """Neither a number nor a word."""
    found = days({})

    assert (found["value"], found["status"], found["note"]) == (None, "c", "")
