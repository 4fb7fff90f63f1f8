"""Bars show released values, with intervals, benchmarks and stubs."""

import plotly.graph_objects as go

from dashboard.charts.bars import bars
from dashboard.charts.row import Row

ROWS = (
    Row("Asian", 12.0, 10.0, 14.0, benchmark=9.3),
    Row("Mixed", None, None, None, status="c"),
    Row("White", 70.0, 68.0, 72.0),
)


def test_it_is_a_valid_plotly_figure() -> None:
    """Every property is one that plotly knows."""
    go.Figure(bars(ROWS, "per cent", (0.0, 85.0)))


def test_a_hidden_row_is_not_a_bar_of_nought() -> None:
    """The bars hold the shown values and nothing else."""
    drawn = bars(ROWS, "per cent", (0.0, 85.0))["data"][0]

    assert dict(zip(drawn["y"], drawn["x"], strict=True)) == {"Asian": 12.0, "White": 70.0}


def test_every_row_has_its_label_hidden_ones_too() -> None:
    """No legend is needed to read a value."""
    texts = next(trace for trace in bars(ROWS, "per cent", (0.0, 85.0))["data"] if trace.get("mode") == "text")

    assert [text.strip() for text in texts["text"]] == ["12%", "too few people", "70%"]


def test_the_benchmark_is_a_tick_in_its_row() -> None:
    """One tick, at the census share, with a halo beneath so that it shows on a bar."""
    ticks = [trace for trace in bars(ROWS, "per cent", (0.0, 85.0))["data"] if trace.get("mode") == "markers"]

    assert [(trace["x"], trace["y"]) for trace in ticks] == [([9.3], ["Asian"])] * 2


def test_long_labels_have_room_of_their_own() -> None:
    """Seven letters would be cut off on a telephone; short ones need nothing."""
    long, short = (
        bars([Row("Staff", value, None, None)], "pounds", (0, 2 * value))["layout"] for value in (13_900, 90)
    )

    assert long["margin"]["r"] > 20
    assert "margin" not in short
