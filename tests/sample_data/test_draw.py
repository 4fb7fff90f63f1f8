"""Random draws for whole columns."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sample_data import draw

SEEDS = st.integers(0, 2**32)


@given(SEEDS, st.lists(st.floats(0, 9), min_size=2, max_size=6).filter(lambda weights: sum(weights) > 0.1))
def test_what_weighs_nothing_is_never_drawn(seed: int, weights: list[float]) -> None:
    """A weight of 0 rules an option out, wherever it stands."""
    drawn = draw.pick(np.random.default_rng(seed), weights, 50)

    assert all(weights[place] > 0 for place in drawn)


def test_draws_follow_their_weights() -> None:
    """Three to one comes out as three to one."""
    drawn = draw.pick(np.random.default_rng(1), (3, 1), 40_000)

    assert (drawn == 0).mean() == pytest.approx(0.75, abs=0.01)


def test_streams_do_not_disturb_each_other() -> None:
    """The same subject draws the same numbers whatever else is drawn; another subject or seed draws others."""
    first = draw.stream(1, "survey").random(3)

    assert (draw.stream(1, "survey").random(3) == first).all()
    assert (draw.stream(1, "events").random(3) != first).all()
    assert (draw.stream(2, "survey").random(3) != first).all()


@given(st.lists(st.integers(0, 4), min_size=1, max_size=30), SEEDS)
def test_ranks_count_from_zero_inside_each_group(groups: list[int], seed: int) -> None:
    """Every group's ranks are 0, 1, 2 ... in the order given."""
    order = np.random.default_rng(seed).random(len(groups))
    ranks = draw.rank_within(np.array(groups), order)

    for group in set(groups):
        mine = np.array(groups) == group
        assert sorted(ranks[mine]) == list(range(mine.sum()))
        assert list(np.argsort(order[mine])) == list(np.argsort(ranks[mine]))


def test_labels_of_nothing_are_still_text() -> None:
    """A quarter without events writes a file with a header, not a broken column."""
    assert draw.labelled(("a", "b"), np.array([], dtype=np.int64)).to_list() == []
    assert draw.labelled(("a", "b"), np.array([1, 0])).to_list() == ["b", "a"]


def test_pay_spreads_a_little_around_one() -> None:
    """Nobody earns a third more than the grade's pay by luck alone."""
    factors = draw.spread(np.random.default_rng(1), 10_000)

    assert factors.mean() == pytest.approx(1, abs=0.005)
    assert 0.8 < factors.min() < factors.max() < 1.2


def test_even_draws_stay_in_their_range() -> None:
    """Both ends hold."""
    drawn = draw.between(np.random.default_rng(1), 2, 3, 1_000)

    assert 2 <= drawn.min() < drawn.max() < 3
    assert not draw.happens(np.random.default_rng(1), np.zeros(100)).any()
