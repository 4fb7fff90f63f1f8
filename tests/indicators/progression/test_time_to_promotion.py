"""Time to promotion by hand: what is promoted each year of those still on their way."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.progression.time_to_promotion import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable(("since_start",), "racially_minoritised", "first_promotion")
WAITING = {("1 year", "yes"): 100, ("2 years", "yes"): 80, ("3 years", "yes"): 50}
EVENTS = {
    ("1 year", "Promoted", "yes"): 20,
    ("1 year", "Left", "yes"): 0,
    ("2 years", "Promoted", "yes"): 0,
    ("2 years", "Left", "yes"): 30,
    ("3 years", "Promoted", "yes"): 20,
    ("3 years", "Left", "yes"): 0,
}


def curve(hidden: tuple[str, ...] = (), variance: float = 0.0) -> list[dict[str, object]]:
    """The figure of each year of racially minoritised staff."""
    events = {cell: count for cell, count in EVENTS.items() if cell[:2] != hidden}
    counts = IdentityCounts({TABLE: WAITING, TABLE.across("first_event"): events}, variance)
    figures = INDICATOR.estimate(counts, TABLE)
    return [row(figures, since_start=year, racially_minoritised="yes") for year in ("1 year", "2 years", "3 years")]


def test_those_who_left_are_not_waiting_any_more() -> None:
    """0.2; nothing; then 0.8 x 50/80 x 20/50 more: 40 %, where a plain survival curve would say 52 %."""
    found = curve()

    assert [one["value"] for one in found] == pytest.approx([20.0, 20.0, 40.0])
    assert found[2]["note"] == "By then 30% had left without a promotion."
    assert [one["base"] for one in found] == [100, 80, 50]


def test_noise_widens_the_interval() -> None:
    """By the known variance of protection."""
    plain, noisy = curve()[2], curve(variance=10.0)[2]

    assert float(str(noisy["lower"])) < float(str(plain["lower"]))
    assert float(str(noisy["upper"])) > float(str(plain["upper"]))


def test_the_curve_ends_where_a_count_is_hidden() -> None:
    """What comes after a hidden year cannot be known; nor is it nought."""
    assert [one["status"] for one in curve(("2 years", "Left"))] == ["", "c", "c"]


def test_nobody_on_their_way_is_no_figure() -> None:
    """The group of which nothing was released has none either."""
    counts = IdentityCounts({TABLE: {}, TABLE.across("first_event"): {}})

    assert set(INDICATOR.estimate(counts, TABLE)["status"]) == {"c"}
