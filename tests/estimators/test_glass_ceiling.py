"""The glass-ceiling index."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.estimators.glass_ceiling import glass_ceiling


def test_the_definition() -> None:
    """European Institute for Gender Equality: 40 % of the pool and 25 % of the top is 1.6, as for the EU in 2015."""
    assert glass_ceiling(25, 100, 400, 1000).value == pytest.approx(1.6)


def test_an_equal_share_is_no_ceiling() -> None:
    """1, with an interval round it."""
    found = glass_ceiling(30, 100, 300, 1000)

    assert found.lower < found.value == 1.0 < found.upper


@given(st.integers(1, 50), st.integers(0, 50), st.integers(0, 300), st.integers(0, 900), st.floats(0, 20))
def test_it_holds_its_estimate_and_noise_widens_it(t: int, s: int, below: int, others: int, variance: float) -> None:
    """Any top within any pool."""
    counts = (t, t + s, t + below, t + s + below + others)
    plain, widened = glass_ceiling(*counts), glass_ceiling(*counts, variance)

    assert 0 < widened.lower <= plain.lower * (1 + 1e-12)
    assert plain.lower <= plain.value * (1 + 1e-12)
    assert plain.value <= plain.upper * (1 + 1e-12)
    assert plain.upper <= widened.upper * (1 + 1e-12) < np.inf


def test_nobody_at_the_top_gives_a_bound() -> None:
    """No infinite ceiling: only that it is at least so high."""
    found = glass_ceiling(0, 170, 310, 1160)

    assert np.isnan([found.value, found.upper]).all()
    assert 1 < found.lower < np.inf


@pytest.mark.parametrize("counts", [(0, 0, 10, 100), (0, 10, 0, 100), (None, 10, 10, 100)])
def test_without_a_top_or_a_group_there_is_none(counts: tuple[int | None, ...]) -> None:
    """Nothing to compare."""
    assert np.isnan(glass_ceiling(*counts)).all()  # type: ignore[arg-type]
