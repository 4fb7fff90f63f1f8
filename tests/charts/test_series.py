"""A series knows the last figure that may be shown."""

from dashboard.charts.row import Row
from dashboard.charts.series import Series


def test_the_last_figure_is_the_last_one_shown() -> None:
    """A hidden latest quarter does not take the label away."""
    shown = Row("2026-Q2", 3.0, 2.0, 4.0)

    assert Series("Asian", (shown, Row("2026-Q3", None, None, None, status="c")), "#000000").last == shown


def test_a_series_without_any_figure_has_no_last_one() -> None:
    """Nothing is made up."""
    assert Series("Asian", (Row("2026-Q3", None, None, None, status="c"),), "#000000").last is None
