"""Milestones on a line of days."""

from datetime import date

from dashboard.charts.timeline import Milestone, span_of, timeline

UNTIL = date(2026, 9, 30)
LATE = Milestone("drafted", date(2026, 8, 1), date(2026, 8, 11), UNTIL)
EARLY = Milestone("<established>", date(2026, 5, 1), date(2026, 4, 30), UNTIL)
OVERDUE = Milestone("piloted", date(2026, 9, 10), date(2026, 10, 5), UNTIL)
TO_COME = Milestone("agreed", date(2026, 12, 18), None, UNTIL)
ALL = (LATE, EARLY, OVERDUE, TO_COME)


def test_days_late_are_said_in_words() -> None:
    """What was reached after the day looked up to was overdue then."""
    assert [one.words for one in ALL] == ["10 days late", "1 day early", "20 days overdue", "due 18 Dec 2026"]
    assert Milestone("x", UNTIL, UNTIL, UNTIL).words == "on the day"


def test_the_first_due_is_at_the_top_and_lateness_is_a_line() -> None:
    """Two are late: one line that is whole, and one that is dotted because it goes on."""
    figure = timeline(ALL, span_of(ALL))
    lines = [one for one in figure["data"] if one["mode"] == "lines"]
    texts = [one["text"] for one in figure["layout"]["annotations"]]

    assert [(one["x"], one["line"]["dash"]) for one in lines] == [
        (["2026-08-01", "2026-08-11"], "solid"),
        (["2026-09-10", "2026-09-30"], "dot"),
    ]
    assert [text.split(":")[0] for text in texts] == ["&lt;established&gt;", "Drafted", "Piloted", "Agreed"]


def test_planned_and_reached_have_marks_of_their_own_shape() -> None:
    """Every milestone has a diamond on the day due; those reached a dot on the day they were: never colour alone."""
    points = {
        one["marker"]["symbol"]: one["x"] for one in timeline(ALL, span_of(ALL))["data"] if one["mode"] == "markers"
    }

    assert points == {
        "diamond-open": ["2026-05-01", "2026-08-01", "2026-09-10", "2026-12-18"],
        "circle": ["2026-04-30", "2026-08-11"],
    }


def test_all_days_fit_on_the_axis() -> None:
    """With room for the marks at either end."""
    first, last = span_of(ALL)

    assert first < EARLY.end
    assert last > TO_COME.due
