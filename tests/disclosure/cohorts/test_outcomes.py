"""Within a year of the course's end."""

import numpy as np
import polars as pl

from dashboard.disclosure.cohorts.findings import NOTHING, Range, Side
from dashboard.disclosure.cohorts.outcomes import ended, judged, verdict_of
from dashboard.disclosure.cohorts.panel import Panel


def histories(*people: tuple[str, str]) -> Panel:
    """Each person's grades over six quarters, a letter each: F(rontline), M(anager), x for having left, . for no row."""
    rows = [
        {
            "person": str(number),
            "organisation": "X",
            "ordinal": 8100 + at,
            "grade": "Manager" if letter == "M" else "Frontline",
            "in_post": letter != "x",
        }
        for number, grades in people
        for at, letter in enumerate(grades)
        if letter != "."
    ]
    listed = pl.DataFrame([{"person": str(number), "organisation": "X"} for number, _ in people])
    return Panel.of(listed, pl.DataFrame(rows))


def test_what_had_happened_within_the_year() -> None:
    """A promotion counts whenever it came and even if it was followed by leaving; before the end of the course it does not."""
    panel = histories(("1", "FFMMMM"), ("2", "FMMMMM"), ("3", "FFFMx."), ("4", "FFFFFF"), ("5", "FFx..."))
    found = ended(panel, np.full(5, 8101))

    assert found.promoted.tolist() == [True, False, True, False, False]
    assert found.left.tolist() == [False, False, True, False, True]
    assert found.known.all()


def test_an_unfinished_year_is_not_known() -> None:
    """Nobody is counted as not promoted whose year is not over."""
    assert not ended(histories(("1", "FFFFFF")), np.array([8102])).known.any()


def test_a_large_difference_is_shown_and_measured() -> None:
    """Forty per cent against ten of many: with an E-value, and nobody more is needed."""
    found = judged("promoted", Side(80, 200), Side(60, 600), 3, 10.0)

    assert found.verdict == "difference shown"
    assert found.difference.value == 30
    assert found.ratio.value == 4.0
    assert found.e_value == 7.5
    assert found.more is None
    assert "For this to be wrong" in found.wrong_if


def test_small_numbers_cannot_tell_yet() -> None:
    """And say how many more it would take, also where the members' own number is hidden, or both are."""
    some, own, both = (
        judged("promoted", Side(events, 40), Side(others, 120), 3, 10.0)
        for events, others in ((10, 20), (None, 20), (None, None))
    )

    assert {one.verdict for one in (some, own, both)} == {"cannot tell yet"}
    assert own.difference == both.difference == NOTHING
    assert some.more is not None
    assert own.more is not None
    assert both.more is not None
    assert own.ratio == NOTHING


def test_a_narrow_interval_around_nothing_is_an_answer() -> None:
    """No large difference, which is not the same as not knowing."""
    assert verdict_of(Range(1, -4, 5)) == "no large difference"
    assert verdict_of(Range(1, -4, 6)) == "cannot tell yet"
    assert verdict_of(Range(-9, -15, -1)) == "difference shown"
    assert verdict_of(NOTHING) == "cannot tell yet"
