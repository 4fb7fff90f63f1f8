"""How many more people it would take."""

import numpy as np

from dashboard.estimators.difference import wald
from dashboard.estimators.more_people import more_members


def test_so_many_would_just_do() -> None:
    """Thirty and twenty per cent, one comparator each: at 143 members the textbook interval just leaves nought out."""
    needed = 20 + (more_members(0.3, 0.2, 20) or 0)

    assert needed == 143
    assert wald(0.3 * needed, needed, 0.2 * needed, needed).lower >= 0
    assert wald(0.3 * (needed - 1), needed - 1, 0.2 * (needed - 1), needed - 1).lower < 0


def test_noise_takes_more_people_and_more_comparators_fewer() -> None:
    """The noise of counts weighs on small groups; five comparators each spare members."""
    plain, noisy, five = (more_members(0.3, 0.2, 0, *rest) for rest in ((), (1.0, 10.0), (5.0,)))

    assert five is not None
    assert plain is not None
    assert noisy is not None
    assert five < plain < noisy


def test_enough_is_none_more() -> None:
    """And where there is nothing to show, or it would take a whole country, no number is made up."""
    assert more_members(0.9, 0.1, 500) == 0
    assert more_members(0.2, 0.2, 50) is None
    assert more_members(0.2, 0.2001, 50) is None
    assert more_members(0.3, 0.2, 50, ratio=0) is None
    assert more_members(np.nan, 0.2, 50) is None
