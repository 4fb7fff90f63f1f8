"""Survival from a file."""

import pytest

from tests.cli.calculator.asking import Asking
from tests.estimators.leukaemia import PLACEBO, RELAPSED, TREATED

CHILDREN = [*zip(TREATED, RELAPSED, ["6-MP"] * 21, strict=True), *((weeks, 1, "placebo") for weeks in PLACEBO)]


def test_the_leukaemia_trial(asking: Asking) -> None:
    """Hazard ratio 1 / 4.82, chi-squared 16.79, medians 23 and 8, survival 0.75 at 10 weeks."""
    found = asking.answer("survival", asking.file("duration,event,group", *CHILDREN), "--at", "10", "--horizon", "20")
    treated, placebo = found["groups"]["6-MP"], found["groups"]["placebo"]

    assert 1 / found["value"] == pytest.approx(4.817, abs=2e-3)
    assert (found["log_rank_chi2"], found["log_rank_df"]) == (pytest.approx(16.793, abs=5e-4), 1)
    assert (treated["median"], treated["median_upper"], placebo["median"]) == (23, None, 8)
    assert treated["survival_at"] == pytest.approx([0.7529], abs=5e-5)
    assert treated["restricted_mean"] == pytest.approx(16.117, abs=5e-4)
    assert (found["reference"], found["worse_off"]) == ("placebo", "reference")


def test_one_curve_needs_no_group(asking: Asking) -> None:
    """Its median is the figure."""
    found = asking.answer("survival", asking.file("duration,event", *(child[:2] for child in CHILDREN[:21])))

    assert (found["value"], found["lower"], found["upper"], found["method"]) == (23, 13, None, "kaplan-meier")


def test_who_came_late_is_followed_from_then(asking: Asking) -> None:
    """A column entry truncates on the left: at 5 one is at risk, not three."""
    found = asking.answer("survival", asking.file("duration,event,entry", (5, 1, 0), (8, 1, 5), (9, 1, 6)))

    assert found["at_risk"] == [1, 2, 1]


@pytest.mark.parametrize(
    ("header", "rows", "words"),
    [
        ("duration,event,group", [(1, 1, "a"), (2, 0, "a")], "one group only"),
        ("duration,event", [(-1, 1)], "Line 2: duration"),
        ("duration,event", [(1, "maybe")], "Line 2: event"),
        ("duration,event,entry", [(5, 1, 5)], "Line 2: entry"),
        ("duration,group", [(5, "a")], "no column event"),
    ],
)
def test_bad_files_are_refused(header: str, rows: list[tuple[object, ...]], words: str, asking: Asking) -> None:
    """One sentence."""
    assert words in asking.refusal("survival", asking.file(header, *rows))


def test_nothing_happening_is_an_answer(asking: Asking) -> None:
    """No events: no hazard ratio, no median, and nothing infinite."""
    found = asking.answer("survival", asking.file("duration,event,group", (3, 0, "a"), (4, 0, "b")))

    assert (found["value"], found["log_rank_p"], found["groups"]["a"]["median"]) == (None, None, None)
    assert found["verdict"] == "cannot tell yet"


@pytest.mark.parametrize("option", [("--at", "x"), ("--at", "-1"), ("--horizon", "0")])
def test_bad_times_are_refused(option: tuple[str, str], asking: Asking) -> None:
    """Before the file is read."""
    assert "--" in asking.refusal("survival", "nowhere.csv", *option)
