"""Lines break where a figure is hidden, and have their intervals where they are few."""

from dataclasses import replace

import plotly.graph_objects as go

from dashboard.charts.lines import lines
from dashboard.charts.palette import FOCUS, INK
from dashboard.charts.row import Row
from dashboard.charts.series import Series

QUARTERS = ("2026-Q1", "2026-Q2", "2026-Q3")


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


def test_intervals_are_drawn_for_few_lines_only() -> None:
    """More of them would hide each other; the table has them all."""
    one = lines([series("Asian", 1, 2, 3)], "per cent", (0.0, 5.0))["data"]
    three = lines([series(name, 1, 2, 3) for name in "ABC"], "per cent", (0.0, 5.0))["data"]

    assert one[0]["error_y"]["array"] == [1, 1, 1]
    assert not any("error_y" in trace for trace in three)


def test_a_target_is_a_dashed_line_of_its_own() -> None:
    """Beside the line of parity, and in ink where there is one group only."""
    aimed = replace(series("Asian", 1, 2, 3), target=Row("Target 2027-Q3", 4, None, None, target="at least"))
    parity, target = lines([aimed], "ratio", (0.0, 5.0))["layout"]["shapes"]

    assert (parity["y0"], target["y0"]) == (1, 4)
    assert (target["line"]["dash"], target["line"]["color"]) == ("dash", INK)
