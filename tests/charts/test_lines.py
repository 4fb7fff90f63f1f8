"""Lines break where a figure is hidden, and carry their labels at their ends."""

from itertools import pairwise

import plotly.graph_objects as go
from hypothesis import given
from hypothesis import strategies as st

from dashboard.charts.lines import apart, lines
from dashboard.charts.palette import FOCUS
from dashboard.charts.row import Row
from dashboard.charts.series import Series

QUARTERS = ("2026-Q1", "2026-Q2", "2026-Q3")
PLACES = st.lists(st.floats(min_value=0, max_value=100), min_size=1, max_size=6).map(sorted)


def series(label: str, *values: float | None) -> Series:
    """One line, with an interval of one either way."""
    rows = (Row(quarter, value, *_around(value)) for quarter, value in zip(QUARTERS, values, strict=True))
    return Series(label, tuple(rows), FOCUS)


def _around(value: float | None) -> tuple[float | None, float | None]:
    return (None, None) if value is None else (value - 1, value + 1)


def test_it_is_a_valid_plotly_figure() -> None:
    """Every property is one that plotly knows."""
    go.Figure(lines([series("Asian", 1, None, 3)], "per cent", (0.0, 5.0)))


def test_a_line_breaks_and_never_falls_to_nought() -> None:
    """A hidden quarter is a gap."""
    (trace,) = lines([series("Asian", 1, None, 3)], "per cent", (0.0, 5.0))["data"]

    assert trace["y"] == [1, None, 3]
    assert trace["connectgaps"] is False


def test_the_only_line_is_labelled_with_its_value_and_several_with_their_names() -> None:
    """No legend."""
    alone = lines([series("Asian", 1, 2, 3)], "per cent", (0.0, 5.0))["layout"]["annotations"]
    several = lines([series("Asian", 1, 2, 3), series("Black", 2, 2, 2)], "per cent", (0.0, 5.0))["layout"][
        "annotations"
    ]

    assert [one["text"] for one in alone] == ["<b>3%</b>"]
    assert {one["text"] for one in several} == {"Asian <b>3%</b>", "Black <b>2%</b>"}


def test_intervals_are_drawn_for_few_lines_only() -> None:
    """More of them would hide each other; the table has them all."""
    one = lines([series("Asian", 1, 2, 3)], "per cent", (0.0, 5.0))["data"]
    three = lines([series(name, 1, 2, 3) for name in "ABC"], "per cent", (0.0, 5.0))["data"]

    assert one[0]["error_y"]["array"] == [1, 1, 1]
    assert not any("error_y" in trace for trace in three)


@given(PLACES, st.floats(min_value=0.1, max_value=15))
def test_labels_never_overlap_and_stay_on_the_chart(places: list[float], gap: float) -> None:
    """Whatever the values, neighbours keep their distance and none leaves the axis."""
    moved = apart(places, gap, (0.0, 100.0))

    assert all(above - below >= gap - 1e-6 for below, above in pairwise(moved))
    assert all(-1e-6 <= place <= 100 + 1e-6 for place in moved)


def test_labels_with_room_stay_where_they_are() -> None:
    """Nothing is moved without need."""
    assert apart([10, 50, 90], 5, (0.0, 100.0)) == [10, 50, 90]
