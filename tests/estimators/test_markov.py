"""Shares that move from grade to grade."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import beta

from dashboard.estimators.markov import draw_transitions, transitions

FLOW = [[60, 20, 0, 20], [0, 80, 10, 10], [0, 0, 45, 5]]


def test_shares_are_of_the_row_and_ends_of_a_beta_law() -> None:
    """20 of 100 promoted: the margins of a Dirichlet under one observation spread over four destinations."""
    found = transitions(FLOW)

    assert found.value[0].tolist() == [0.6, 0.2, 0.0, 0.2]
    assert [found.lower[0, 1], found.upper[0, 1]] == pytest.approx(beta.ppf([0.025, 0.975], 20.25, 80.75).tolist())


@given(
    st.lists(st.lists(st.integers(0, 60), min_size=4, max_size=4), min_size=1, max_size=3), st.sampled_from([0.0, 10.0])
)
def test_rows_add_up_and_ends_hold_the_share(flow: list[list[int]], variance: float) -> None:
    """Whoever was somewhere went somewhere; nobody at all gives no share."""
    found, anybody = transitions(flow, variance), np.sum(flow, axis=1) > 0

    assert found.value[anybody].sum(axis=1) == pytest.approx(1)
    for middle, low, high in zip(*(part[anybody] for part in found), strict=True):
        assert ((low >= 0) & (low <= middle) & (middle <= high) & (high <= 1)).all()
    assert np.isnan([part[~anybody] for part in found]).all()


def test_noise_widens_it() -> None:
    """An interval of published counts is wider than one of true counts."""
    plain, widened = transitions(FLOW), transitions(FLOW, 10.0)
    moved = np.array(FLOW) > 0

    assert (widened.lower < plain.lower)[moved].all()
    assert (widened.upper > plain.upper)[moved].all()


def test_drawn_matrices_scatter_about_the_shares() -> None:
    """Rows of every draw add up to one, and noise makes them scatter more."""
    plain, noisy = (draw_transitions(FLOW, variance, 4000, np.random.default_rng(2)) for variance in (0.0, 10.0))

    assert plain.sum(axis=-1) == pytest.approx(1)
    assert plain.mean(axis=0) == pytest.approx(np.array(FLOW) / np.sum(FLOW, axis=1)[:, None], abs=0.02)
    assert noisy[:, 0, 1].std() > plain[:, 0, 1].std()
