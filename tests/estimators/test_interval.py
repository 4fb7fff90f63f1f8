"""What estimators share: shapes, missing values and critical values."""

import numpy as np
import pytest

from dashboard.estimators.interval import NOTHING, Interval, critical, floats, stacked, tail


def test_the_critical_value_of_95_per_cent() -> None:
    """1.96, as every textbook has it; 3.09 for 99.8 %."""
    assert [round(critical(level), 3) for level in (0.95, 0.998)] == [1.96, 3.09]


@pytest.mark.parametrize("level", [0, 1, 95])
def test_a_level_is_a_share(level: float) -> None:
    """95 is not 0.95."""
    with pytest.raises(ValueError, match="between 0 and 1"):
        critical(level)


def test_arguments_come_to_one_shape_and_nothing_becomes_nan() -> None:
    """A number stands for every row; None is missing."""
    rows, one = floats([1, None, 3], 2)

    assert np.isnan(rows[1])
    assert one.tolist() == [2.0, 2.0, 2.0]


def test_what_is_left_in_a_tail() -> None:
    """A fortieth on either side of 95 %; a level that is none is refused here too."""
    assert tail(0.95) == pytest.approx(0.025)
    with pytest.raises(ValueError, match="between 0 and 1"):
        tail(95)


def test_single_estimates_are_stacked() -> None:
    """One of two and nothing; of none there are empty arrays."""
    one = Interval(*(np.array(value) for value in (2.0, 1.0, 3.0)))
    both = stacked([one, NOTHING])

    assert [end[0] for end in both] == [2.0, 1.0, 3.0]
    assert np.isnan([end[1] for end in both]).all()
    assert stacked([]).value.size == 0
