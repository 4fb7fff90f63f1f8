"""The organisations of a network."""

import numpy as np
import pytest

from sample_data.codes import BY_AND_FOR
from sample_data.history import History
from sample_data.organisations import BROAD_HELD, NONE_HELD, build
from sample_data.shape import Shape


def test_most_are_small_and_a_few_are_large(history: History) -> None:
    """Three in four have 5 to 40 paid staff; the largest several hundred."""
    size = history.organisations.size

    assert ((size >= 5) & (size <= 40)).mean() == 0.75
    assert (size >= 200).sum() >= 8
    assert 800 <= size.max() <= 1_000


def test_a_third_is_by_and_for_and_names_its_community(history: History) -> None:
    """And nobody else does."""
    own = history.organisations.kind == BY_AND_FOR

    assert own.sum() * 3 == len(own)
    assert [community != "None" for community in history.organisations.community] == own.tolist()


def test_some_employers_hold_only_broad_groups_or_nothing(history: History) -> None:
    """Four hold broad groups, one nothing."""
    holding = history.organisations.holding

    assert ((holding == BROAD_HELD).sum(), (holding == NONE_HELD).sum()) == (4, 1)


@pytest.mark.parametrize("share", [0.3, 0.6])
def test_one_employer_can_dominate(share: float) -> None:
    """The dominant employer holds the share asked for."""
    size = build(Shape(organisations=40, large_share=0.0, dominant=share), 1).size

    assert size.max() / size.sum() == pytest.approx(share, abs=0.01)


def test_staff_are_somewhere(history: History) -> None:
    """Every organisation's reach sums to 1; small ones stay at home."""
    reach, size = history.organisations.reach, history.organisations.size

    assert np.allclose(reach.sum(axis=1), 1)
    assert (reach[size < 100].max(axis=1) == 1).all()
