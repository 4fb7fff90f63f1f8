"""Where values lie on paper."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.briefing.drawing.plane import Axis, plane, ticks

FIGURE = {
    "data": [],
    "layout": {
        "height": 100,
        "xaxis": {"range": [0, 10], "visible": False},
        "yaxis": {"type": "category", "categoryarray": ["A", "B"], "range": [1.5, -0.5]},
    },
}


def test_names_stand_top_to_bottom_with_room_beside() -> None:
    """As on the page."""
    laid = plane(FIGURE, 640)

    assert laid.y.place("A") < laid.y.place("B")
    assert laid.x.low > 8
    assert laid.x.place(10) == 640 - 8


@settings(deadline=None)
@given(st.floats(-1e6, 1e6), st.floats(0.01, 1e6))
def test_ticks_are_few_round_and_inside(low: float, span: float) -> None:
    """Whatever the axis."""
    found = ticks(Axis(None, low, low + span, 0, 100))

    assert 1 <= len(found) <= 7
    assert all(low - span * 0.01 <= one <= low + span * 1.01 for one in found)
