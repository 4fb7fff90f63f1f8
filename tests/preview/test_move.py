"""Measures before and after."""

from dashboard.preview.move import Shown, moves, worth_a_line


def shown(group: tuple[str, ...], quarter: str, value: float, unit: str = "per cent") -> Shown:
    """One figure of one measure."""
    return Shown("share", "Share", unit, group, quarter, value, 100)


def test_a_figure_is_paired_with_the_last_one_up_to_its_quarter() -> None:
    """The same quarter's where there is one, and never a later one's."""
    before = [shown(("yes",), "2026-Q1", 20), shown(("yes",), "2026-Q2", 18), shown(("yes",), "2026-Q4", 1)]
    (move,) = moves(before, [shown(("yes",), "2026-Q3", 15), shown(("yes",), "2026-Q2", 18)], "2026-Q3")

    assert (move.before, move.after, move.since, move.points) == (18, 15, "2026-Q2", 3)


def test_the_other_side_of_a_share_is_no_news() -> None:
    """If fewer are minoritised, more are not."""
    after = [shown(("Manager", group), "2026-Q3", 30) for group in ("yes", "no", "Unknown")]

    assert [move.group for move in moves([], after, "2026-Q3")] == [("Manager", "yes")]


def test_only_what_would_be_seen_is_worth_a_line() -> None:
    """Shares first, the largest move before the smaller; people count for no points."""
    before = [shown((), "2026-Q3", 10), shown(("yes",), "2026-Q3", 40), shown(("a", "yes"), "2026-Q3", 5, "people")]
    after = [shown((), "2026-Q3", 10.2), shown(("yes",), "2026-Q3", 34), shown(("a", "yes"), "2026-Q3", 9, "people")]
    found = worth_a_line(moves(before, after, "2026-Q3"))

    assert [(move.by, move.points) for move in found] == [(-6, 6), (4, 0)]
    assert worth_a_line(moves([], after, "2026-Q3")) == []
