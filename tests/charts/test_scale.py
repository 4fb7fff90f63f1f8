"""Axis ranges come from released values alone."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.charts.scale import LONG, around, from_zero, share_axis

VALUES = st.lists(st.one_of(st.none(), st.floats(min_value=0, max_value=1e6)), max_size=12)


def test_longer_labels_get_more_room() -> None:
    """A label of two words stands beside the longest bar without being cut."""
    assert from_zero([10.0], LONG)[1] > from_zero([10.0])[1]


@given(VALUES)
def test_bars_start_at_nought_and_hold_every_value(values: list[float | None]) -> None:
    """No bar is cut, and none starts elsewhere."""
    low, high = from_zero(values)

    assert low == 0
    assert high > 0
    assert all(value is None or value <= high for value in values)


@given(VALUES, st.integers(min_value=1, max_value=5))
def test_hidden_cells_do_not_stretch_an_axis(values: list[float | None], hidden: int) -> None:
    """Adding hidden cells changes nothing, so an axis tells nothing about them."""
    assert from_zero(values) == from_zero([*values, *[None] * hidden])
    assert around(1.0, values) == around(1.0, [*values, *[None] * hidden])


@given(VALUES)
def test_the_reference_line_is_always_on_the_chart(values: list[float | None]) -> None:
    """Parity can be seen even where nobody is near it."""
    low, high = around(1.0, values)

    assert low < 1.0 < high


def test_a_percentage_never_runs_past_a_hundred() -> None:
    """There is no such thing as 122 per cent of people."""
    assert share_axis([95.0]) == (0.0, 100.0)
