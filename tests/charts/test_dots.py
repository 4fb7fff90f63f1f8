"""Dots show ratios and gaps around a named line of parity."""

import plotly.graph_objects as go
import pytest

from dashboard.charts.dots import NAMES, PARITY, dots
from dashboard.charts.row import Row

ROWS = (Row("Asian", 0.7, 0.6, 0.8), Row("Mixed", None, None, None, status="c"))


@pytest.mark.parametrize("unit", PARITY)
def test_parity_is_drawn_and_named(unit: str) -> None:
    """The line stands at the value that means parity, with its name on it."""
    layout = dots(ROWS, unit, (-1.0, 2.0))["layout"]

    assert layout["shapes"][0]["x0"] == PARITY[unit]
    assert layout["annotations"][0]["text"] == NAMES[unit]


def test_it_is_a_valid_plotly_figure() -> None:
    """Every property is one that plotly knows."""
    go.Figure(dots(ROWS, "ratio", (0.0, 2.0)))


def test_a_hidden_row_has_no_dot() -> None:
    """The dots hold the shown values and nothing else."""
    (drawn,) = [trace for trace in dots(ROWS, "ratio", (0.0, 2.0))["data"] if trace.get("mode") == "markers"]

    assert (drawn["x"], drawn["y"]) == ([0.7], ["Asian"])


def test_the_line_of_parity_stops_at_hidden_rows() -> None:
    """Their words stand where it would run; with nothing shown there is nothing to compare, and no line."""
    hidden = ROWS[1]
    shapes = dots([ROWS[0], hidden, Row("Other", 1.2, 1.0, 1.4)], "ratio", (0.0, 2.0))["layout"]["shapes"]
    nothing = dots([hidden], "ratio", (0.0, 2.0))["layout"]

    assert [(one["y0"], one["y1"]) for one in shapes] == [(-0.5, 0.5), (1.5, 2.5)]
    assert (nothing["shapes"], nothing["annotations"]) == ([], [])
