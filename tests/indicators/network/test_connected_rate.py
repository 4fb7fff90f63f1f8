"""Members who are not isolated, on a published example."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.network.connected_rate import INDICATOR
from tests.indicators.courses import figure, table

COUNTS = {
    table(INDICATOR).across("connection"): {("pre", "tied to somebody"): 81},
    DeclaredTable(("wave",), None, "network_members"): {("pre",): 263},
}


def test_newcombes_example() -> None:
    """81 of 263 are 30.8 % (25.5 to 36.6; Newcombe 1998, Wilson's method)."""
    found = figure(INDICATOR, COUNTS, wave="pre")

    assert (found["value"], found["lower"], found["upper"]) == pytest.approx((30.8, 25.5, 36.6), abs=0.1)


def test_a_wave_that_was_not_run_is_hidden() -> None:
    """And the other waves stand."""
    assert figure(INDICATOR, COUNTS, wave="post")["status"] == "c"
