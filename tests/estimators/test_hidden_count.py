"""A hidden count is taken for the middle of what it may be, with all the doubt of that."""

import numpy as np
import pytest

from dashboard.estimators.hidden_count import hidden_count


@pytest.mark.parametrize("below", [1, 5, 10])
def test_it_is_any_whole_number_under_the_threshold(below: int) -> None:
    """Mean and variance are those of the whole numbers from nought to one under it."""
    assert hidden_count(below) == pytest.approx((np.arange(below).mean(), np.arange(below).var()))


def test_without_a_threshold_nothing_is_hidden() -> None:
    """It is said and not taken for nobody."""
    with pytest.raises(ValueError, match="one person or more"):
        hidden_count(0)
