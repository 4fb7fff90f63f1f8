"""Nothing is called a difference that the intervals leave in doubt."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.charts.row import Row
from dashboard.charts.verdict import against, change

NUMBERS = st.tuples(*[st.floats(min_value=-100, max_value=100)] * 2).map(sorted)


def row(bounds: list[float]) -> Row:
    """A figure between two bounds."""
    return Row("", sum(bounds) / 2, *bounds)


@given(NUMBERS, st.floats(min_value=-100, max_value=100))
def test_a_value_inside_the_interval_cannot_be_told_from_the_figure(bounds: list[float], reference: float) -> None:
    """Above and below are said only when the whole interval is."""
    said = against(row(bounds), reference)

    assert (said == "cannot tell") == (bounds[0] <= reference <= bounds[1])


@given(NUMBERS, NUMBERS)
def test_a_change_is_said_only_when_intervals_do_not_overlap(now: list[float], before: list[float]) -> None:
    """And then in the right direction, and the other way round from the other side."""
    said = change(row(now), row(before))

    assert (said == "above") == (now[0] > before[1])
    assert (said == "below") == (change(row(before), row(now)) == "above")


def test_hidden_figures_are_compared_with_nothing() -> None:
    """No interval, no verdict."""
    hidden = Row("", None, None, None, status="c")

    assert against(hidden, 1.0) == change(hidden, row([1, 2])) == change(row([1, 2]), None) == "cannot tell"
