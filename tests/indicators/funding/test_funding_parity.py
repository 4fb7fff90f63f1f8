"""Funding parity on every base."""

import pytest

from dashboard.indicators import discover
from tests.indicators.funded import figures, value


def test_every_base_has_its_ratio() -> None:
    """By hand: a fifth of the pounds in the register, half of the organisations, all of the services."""
    assert value("funding_parity", parity_base="organisations") == pytest.approx(0.2 / 0.5)
    assert value("funding_parity", parity_base="services") == pytest.approx(0.2)
    assert value("funding_parity", parity_base="population") == pytest.approx(0.2 / 0.1829, rel=0.01)


def test_a_base_that_is_not_held_is_said_to_be_unknown() -> None:
    """Nobody uploads how many people an organisation supports, so that base is named and empty."""
    row = figures("funding_parity", "parity_base").filter(parity_base="people supported").row(0, named=True)

    assert row["value"] is None
    assert row["status"] == "x"
    assert "not known" in row["note"]


def test_no_base_can_be_asked_for_alone() -> None:
    """One base alone would tell half of the story."""
    assert discover()["funding_parity"].always == ("parity_base",)
