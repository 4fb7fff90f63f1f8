"""Difference in differences from counts."""

import pytest

from tests.cli.calculator.asking import Asking


def test_by_hand(asking: Asking) -> None:
    """Twenty points more against five: fifteen."""
    found = asking.answer("difference-in-differences", "20/100", "40/100", "20/100", "25/100")

    assert found["value"] == pytest.approx(0.15)
    assert (found["change"], found["comparison_change"]) == (pytest.approx(0.20), pytest.approx(0.05))
    assert found["verdict"] == "cannot tell yet"


def test_all_four_are_needed(asking: Asking) -> None:
    """Three tell nothing."""
    assert "4 needed, 3 given" in asking.refusal("difference-in-differences", "20/100", "40/100", "20/100")
