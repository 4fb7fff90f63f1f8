"""Effective numbers and parity."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.estimators.weighted import effective_number, parity_ratio

AMOUNTS = st.lists(st.floats(1, 1e6), min_size=1, max_size=30)


@given(AMOUNTS)
def test_amounts_are_worth_at_most_their_number(amounts: list[float]) -> None:
    """And at least one, with equality where all are alike."""
    given_ = np.array(amounts)

    assert 1 - 1e-9 <= effective_number(given_.sum(), (given_**2).sum()) <= given_.size + 1e-6
    assert effective_number(given_.size * 7.0, given_.size * 49.0) == pytest.approx(given_.size)


def test_parity_in_london_is_as_published() -> None:
    """3.9 % of the funding for 86.5 % of the services."""
    assert float(parity_ratio(0.039, 0.865)) == pytest.approx(0.045, abs=0.0005)
    assert np.isnan(parity_ratio(0.1, 0.0))
