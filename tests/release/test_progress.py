"""Progress towards targets is judged by released figures, and left open where they leave it open."""

from dataclasses import replace

import pandas as pd
import pytest

from dashboard.errors import NotReleasedError
from dashboard.release import progress as room
from dashboard.release.progress import Standing, judge
from data_models import quarters
from data_models.target import Sense, Target

QUARTERS = tuple(map(str, quarters.span("2024-Q1", "2026-Q4")))
TARGET = Target("leaver_rate", "", "at most", 15, "2027-Q4", "People leads")


class Released:
    """A release of one figure that falls by half a point a quarter, from 20, give or take `half`."""

    def __init__(self, half: float = 0.5) -> None:
        self.quarters, self.half = QUARTERS, half

    def figures(self, key: str, by: tuple[str, ...], where: dict[str, str]) -> "Released":
        """Answer for the leaver rate of everybody only."""
        if where:
            raise NotReleasedError
        return self

    def frame(self) -> pd.DataFrame:
        """The figures."""
        value = pd.Series([20 - 0.5 * at for at in range(12)], dtype="Float64")
        ends = {"lower": value - self.half, "upper": value + self.half}
        return pd.DataFrame({"quarter": QUARTERS, "value": value, **ends})


@pytest.mark.parametrize(
    ("value", "sense", "standing"),
    [
        (15, "at most", "on track"),
        (10, "at most", "off track"),
        (12.5, "at most", "cannot tell yet"),
        (15, "at least", "off track"),
        (10, "at least", "on track"),
    ],
)
def test_a_forecast_on_one_side_of_the_target_says_so(value: float, sense: Sense, standing: Standing) -> None:
    """Carried on, the line is at 12.5 in a year; only what its interval does not hold is said."""
    found = judge(Released(), replace(TARGET, value=value, sense=sense))  # type: ignore[arg-type]

    assert found is not None
    assert found.ahead.value == pytest.approx(12.5)
    assert found.standing == standing


@pytest.mark.parametrize(("value", "standing"), [(16, "reached"), (12, "not reached"), (14.6, "cannot tell yet")])
def test_once_due_the_figure_itself_is_the_judge(value: float, standing: Standing) -> None:
    """By its interval: 14.5, give or take a half."""
    found = judge(Released(), replace(TARGET, value=value, due="2026-Q4"))  # type: ignore[arg-type]

    assert found is not None
    assert found.standing == standing


def test_too_little_to_go_by_leaves_it_open() -> None:
    """Ten years are further than three can tell."""
    found = judge(Released(), replace(TARGET, due="2036-Q4"))  # type: ignore[arg-type]

    assert found is not None
    assert found.standing == "cannot tell yet"


def test_what_a_release_does_not_hold_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """An indicator that is gone, or a figure that this release does not have."""
    assert judge(Released(), replace(TARGET, indicator="never_heard_of")) is None  # type: ignore[arg-type]
    assert judge(Released(), replace(TARGET, where="grade=Manager")) is None  # type: ignore[arg-type]
    made = Released()
    made.manifest = type("Facts", (), {"targets": [TARGET.as_dict()]})()  # type: ignore[attr-defined]
    assert len(room.progress(made)) == 1  # type: ignore[arg-type]
    assert len(room.progress_of(made, "leaver_rate")) == 1  # type: ignore[arg-type]
    assert room.progress_of(made, "headcount") == ()  # type: ignore[arg-type]
