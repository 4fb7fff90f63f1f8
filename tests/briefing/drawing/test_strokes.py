"""The marks of a picture lie where the values say."""

from dashboard.briefing.drawing.plane import plane
from dashboard.briefing.drawing.strokes import strokes
from dashboard.charts.bars import bars
from dashboard.charts.row import Row

ROWS = (Row("Asian", 40.0, 35.0, 45.0), Row("Black", None, None, None, status="c"))
FIGURE = bars(ROWS, "people", (0.0, 50.0))


def test_a_bar_is_as_long_as_its_value() -> None:
    """From nought."""
    laid = plane(FIGURE, 640)
    bar = next(iter(strokes(FIGURE["data"][0], laid)))

    assert f'width="{laid.x.place(40) - laid.x.place(0):.1f}"' in bar


def test_a_hidden_figure_is_a_hatched_stub() -> None:
    """Always of one size."""
    drawn = "".join(part for trace in FIGURE["data"] for part in strokes(trace, plane(FIGURE, 640)))

    assert drawn.count("url(#hatch)") == 1
    assert "fewer than 10" in drawn


def test_a_line_breaks_where_a_figure_is_hidden() -> None:
    """Nothing is drawn across a gap."""
    trace = {"type": "scatter", "mode": "lines", "x": [0, 1, 2, 3, 4], "y": [1, 2, None, 2, 1]}
    figure = {"data": [trace], "layout": {"height": 100, "xaxis": {"range": [0, 4]}, "yaxis": {"range": [0, 3]}}}

    assert sum("<polyline" in one for one in strokes(trace, plane(figure, 640))) == 2


def test_a_target_points_to_where_figures_are_to_go() -> None:
    """To the right for the least, to the left for the most."""
    place = {"type": "scatter", "mode": "markers", "x": [2, 2], "y": [1, 2]}
    symbols = {"symbol": ["triangle-right-open", "triangle-left-open"], "size": 10, "color": ["#1d2329", "#1d2329"]}
    figure = {"data": [place], "layout": {"height": 100, "xaxis": {"range": [0, 4]}, "yaxis": {"range": [0, 3]}}}
    laid = plane(figure, 640)
    right, left = (part.split('points="')[1].split('"')[0] for part in strokes(place | {"marker": symbols}, laid))

    assert max(corner.split(",")[0] for corner in right.split()) == f"{laid.x.place(2) + 5:.1f}"
    assert min(corner.split(",")[0] for corner in left.split()) == f"{laid.x.place(2) - 5:.1f}"
