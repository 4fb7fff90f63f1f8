"""Holm's adjustment."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from statsmodels.stats.multitest import multipletests

from dashboard.estimators.holm import holm


@settings(max_examples=15)
@given(st.lists(st.floats(0, 1), min_size=1, max_size=19))
def test_it_is_statsmodels(p_values: list[float]) -> None:
    """Any p-values in any order."""
    assert holm(p_values) == pytest.approx(multipletests(p_values, method="holm")[1])


def test_a_group_that_was_not_tested_does_not_count() -> None:
    """Two tests and a missing one: the smaller is doubled, not tripled."""
    adjusted = holm([0.04, np.nan, 0.01])

    assert adjusted[[0, 2]].tolist() == [0.04, 0.02]
    assert np.isnan(adjusted[1])
