"""Only what neither protection nor chance explains is called a change."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.charts.overview.changes import changes
from tests.charts.overview.course import course


def test_a_change_beyond_doubt_is_one_sentence() -> None:
    """The finding, which way, and what it was."""
    (one,) = changes([course("leaver_rate", (20, 20, 12))], "2026-Q2").found

    assert one.key == "leaver_rate"
    assert one.sentence.endswith("was 12% in the year to 2026‑Q3, down from 20% in 2026‑Q2.")
    assert one.sentence.count(".") == 1


@settings(deadline=None, max_examples=20)
@given(st.floats(-1.9, 1.9))
def test_a_change_within_the_doubt_is_none(by: float) -> None:
    """Intervals that meet say nothing."""
    found = changes([course("leaver_rate", (20, 20, 20 + by))], "2026-Q2")

    assert found.found == ()
    assert found.compared == 1


def test_the_most_important_comes_first() -> None:
    """By how far it lies beyond the doubt about it, each indicator once."""
    questions = [
        course("leaver_rate", (20, 20, 25)),
        course("promotion_rate", (5, 5, 15)),
        course("promotion_rate", (5, 5, 9)),
    ]

    assert [one.key for one in changes(questions, "2026-Q2").found] == ["promotion_rate", "leaver_rate"]


def test_hidden_figures_are_not_compared() -> None:
    """A figure that appears or disappears is no change."""
    found = changes([course("leaver_rate", (20, None, 12)), course("leaver_rate", (20, 12, None))], "2026-Q2")

    assert (found.found, found.compared) == ((), 0)


def test_parts_of_rates_are_no_news() -> None:
    """A count of leavers moves with the number of staff; people in post are news by themselves."""
    found = changes([course("leavers", (100, 100, 200)), course("headcount", (100, 100, 200))], "2026-Q2").found

    assert [one.key for one in found] == ["headcount"]


def test_what_is_better_or_worse_comes_before_what_is_only_larger() -> None:
    """However much the network has grown."""
    questions = [course("headcount", (100, 100, 900)), course("leaver_rate", (20, 20, 25))]

    assert [one.key for one in changes(questions, "2026-Q2").found] == ["leaver_rate", "headcount"]
