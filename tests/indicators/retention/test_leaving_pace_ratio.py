"""The pace of leaving, from released life tables."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.retention.leaving_pace_ratio import INDICATOR
from tests.indicators.people import IdentityCounts, row

STEPS = DeclaredTable(("duration",), "racially_minoritised", "reached_step")
TABLE = STEPS.without("duration")
NAMES = ("90 days", "1 year", "2 years")
BEGAN = {"yes": (1000, 1000, 1000), "no": (4000, 4000, 4000), "Unknown": (50, 50, 50)}
STAYED = {"yes": (810, 640, 490), "no": (3600, 3200, 2800), "Unknown": (45, 40, 35)}


def figure(stayed: dict[str, tuple[int, ...]], code: str = "yes", variance: float = 0.0) -> dict[str, object]:
    """The figure of one group."""
    tables = {
        of: {(step, group): count for group, counts in held.items() for step, count in zip(NAMES, counts, strict=True)}
        for of, held in ((STEPS, BEGAN), (STEPS.of("passed_step"), stayed))
    }
    return row(INDICATOR.estimate(IdentityCounts(tables, variance), TABLE), racially_minoritised=code)


def test_squared_survival_is_twice_the_pace() -> None:
    """0.81, 0.64 and 0.49 beside 0.9, 0.8 and 0.7: beyond doubt, and said in words."""
    found = figure(STAYED)
    note = str(found["note"])

    assert found["value"] == pytest.approx(2.0, abs=1e-6)
    assert note.startswith("Disparity shown: this group is worse off.")
    assert "less than once in 1,000 times (log-rank test)" in note
    assert "days less on average" in note
    assert "Unknown ethnicity could make it" in note


def test_the_same_curve_is_no_difference() -> None:
    """A ratio of 1; chance would do as much any time, and they stay as long."""
    found = figure(STAYED | {"yes": (900, 800, 700)})

    assert found["value"] == pytest.approx(1.0)
    assert "100 times in 100" in str(found["note"])
    assert "as long" in str(found["note"])


def test_nobody_left_is_said_and_not_divided() -> None:
    """No ratio of nought; and White staff are the reference."""
    assert figure(STAYED | {"yes": (1000, 1000, 1000)})["status"] == "x"
    assert figure(STAYED, "no")["status"] == "z"


def test_a_hidden_step_hides_the_ratio() -> None:
    """And those of unknown ethnicity have no verdict."""
    hidden = {group: counts for group, counts in STAYED.items() if group != "yes"}

    assert figure(hidden)["status"] == "c"
    assert not str(figure(STAYED, "Unknown")["note"]).startswith(("Disparity", "Small", "Parity", "Cannot"))


def test_noise_widens_the_interval() -> None:
    """By the known variance of protection."""
    assert float(str(figure(STAYED, variance=20.0)["lower"])) < float(str(figure(STAYED)["lower"]))
