"""The shape of a network."""

import pytest

from sample_data.shape import Shape


def test_the_default_is_the_committed_sample() -> None:
    """Twelve quarters from 2023-Q4 to 2026-Q3."""
    assert (Shape().periods[0], Shape().periods[-1], len(Shape().periods)) == ("2023-Q4", "2026-Q3", 12)


@pytest.mark.parametrize("quarters", [1, 2, 5, 12])
def test_yearly_things_happen_in_the_last_quarter_whatever_the_length(quarters: int) -> None:
    """So that the newest quarter always has a survey and an assessment to show."""
    shape = Shape(quarters=quarters)

    assert shape.yearly[-1] == shape.half_yearly[-1] == "2026-Q3"
    assert len(shape.yearly) == (quarters + 3) // 4
    assert len(shape.half_yearly) == (quarters + 1) // 2
