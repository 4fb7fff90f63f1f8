"""Survival by hand: products of shares over three steps."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.retention.survival import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable(("duration",), None, "reached_step")
BEGAN = {("90 days",): 100, ("1 year",): 200, ("2 years",): 100}
PASSED = {("90 days",): 90, ("1 year",): 160, ("2 years",): 75}


def curve(passed: dict[tuple[str, ...], int], variance: float = 0.0) -> dict[str, dict[str, object]]:
    """The figure of every step."""
    figures = INDICATOR.estimate(IdentityCounts({TABLE: BEGAN, TABLE.of("passed_step"): passed}, variance), TABLE)
    return {step: row(figures, duration=step) for (step,) in BEGAN}


def test_it_is_the_product_of_the_steps() -> None:
    """0.9, then 0.9 times 0.8, then that times 0.75; and the smallest number at risk stands behind it."""
    found = curve(PASSED)

    assert [found[step]["value"] for step in found] == pytest.approx([90.0, 72.0, 54.0])
    assert [found[step]["base"] for step in found] == [100, 100, 100]


def test_noise_widens_the_interval() -> None:
    """By the known variance of protection."""
    plain, noisy = (curve(PASSED, variance)["2 years"] for variance in (0.0, 10.0))

    assert float(str(noisy["lower"])) < float(str(plain["lower"]))
    assert float(str(noisy["upper"])) > float(str(plain["upper"]))


def test_the_curve_ends_where_a_count_is_hidden() -> None:
    """What comes after a hidden step cannot be known."""
    found = curve({step: count for step, count in PASSED.items() if step != ("1 year",)})

    assert [found[step]["status"] for step in found] == ["", "c", "c"]


def test_noise_cannot_make_more_pass_than_began() -> None:
    """The step then keeps everybody."""
    assert curve(PASSED | {("90 days",): 105})["90 days"]["value"] == pytest.approx(100.0)
