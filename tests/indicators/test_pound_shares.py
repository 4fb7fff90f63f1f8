"""Shares of pounds."""

import polars as pl
import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.pound_shares import per_cent, share_of_known
from tests.indicators.funded import QUARTER, portfolio


def test_equal_amounts_have_the_interval_of_a_count() -> None:
    """A hundred equal grants of which 30 are something are Wilson's 30 of 100."""
    row = per_cent(pl.DataFrame({"part": [300.0], "whole": [1000.0], "squares": [10_000.0]})).row(0, named=True)

    assert row["value"] == pytest.approx(30)
    assert (row["lower"], row["upper"]) == (pytest.approx(21.9, abs=0.1), pytest.approx(39.6, abs=0.1))


def test_nothing_known_and_nothing_awarded_are_told_apart() -> None:
    """The one is not available, the other does not apply."""
    estimate = share_of_known(pl.lit(value=True), pl.lit(value=False))
    found = estimate(portfolio(), DeclaredTable(("organisation_type",), None, "grants")).filter(quarter=QUARTER)

    assert found.filter(organisation_type="mainstream")["status"].item() == "x"
    assert found.filter(organisation_type="funder")["status"].item() == "z"
