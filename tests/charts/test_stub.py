"""A stub looks the same whatever it hides."""

from dashboard.charts.row import Row
from dashboard.charts.stub import length, stubs

HIDDEN = Row("Mixed", None, None, None, status="c")
SHOWN = Row("Asian", 40.0, 38.0, 42.0)


def test_a_hidden_row_is_a_hatched_stub_of_fixed_length() -> None:
    """Its length depends on the axis alone."""
    (trace,) = stubs([SHOWN, HIDDEN], "people", (0.0, 200.0))

    assert trace["y"] == ["Mixed"]
    assert trace["x"] == [length((0.0, 200.0))]
    assert trace["marker"]["pattern"]["shape"] == "/"


def test_nothing_hidden_draws_nothing() -> None:
    """No trace where every row is shown, nor for what does not apply."""
    assert stubs([SHOWN, Row("Unknown", None, None, None, status="z")], "people", (0.0, 1.0)) == []
