"""Where a workforce is heading."""

import numpy as np
import pytest

from dashboard.estimators.projection import Workforce, project, senior_share, steady_mix, years_to

FLOW = [[60, 20, 0, 20], [0, 80, 10, 10], [0, 0, 45, 5]]
STAYS = [[0.6, 0.2, 0.0], [0.0, 0.8, 0.1], [0.0, 0.0, 0.9]]
GROUP = Workforce([100, 100, 50], [20, 5, 1], FLOW)
OTHERS = Workforce([300, 300, 250], [60, 25, 11], [[200, 60, 0, 40], [0, 240, 40, 20], [0, 0, 225, 25]])


def test_a_year_by_hand() -> None:
    """60 of 100 stay and 20 join; 20 are promoted to the 80 who stay above, and 5 join there."""
    course = project([100, 100, 50], [20, 5, 1], STAYS, years=1)

    assert course.tolist() == [[100, 100, 50], [80, 105, 56]]


def test_it_settles_at_the_steady_mix() -> None:
    """After two hundred years the grades stand as the steady mix says."""
    end = project([100, 100, 50], [20, 5, 1], STAYS, years=200)[-1]

    assert end / end.sum() == pytest.approx(steady_mix([20, 5, 1], STAYS))


def test_years_to_become_senior() -> None:
    """From the grade below with a chance of 0.1 a year and 0.1 to leave: 1 / 0.2 = 5 years; one below it, 2.5 more."""
    assert years_to(1, STAYS).tolist() == pytest.approx([7.5, 5.0])


def test_groups_that_move_alike_keep_their_share() -> None:
    """A tenth of everyone, entering, leaving and rising like everyone, is a tenth of seniors for ever."""
    tenth = Workforce([10, 10, 5], [2, 0.5, 0.1], FLOW)
    rest = Workforce([90, 90, 45], [18, 4.5, 0.9], FLOW)
    found = senior_share(tenth, rest, senior=1, years=5)

    assert found.value == pytest.approx(0.1)
    assert ((found.lower <= 0.1) & (found.upper >= 0.1)).all()


def test_doubt_grows_with_the_years_and_with_noise() -> None:
    """Today's share is known but for the noise; that of five years hence is not; and twice asked is once answered."""
    plain, noisy = senior_share(GROUP, OTHERS, 1, 5), senior_share(GROUP, OTHERS, 1, 5, 10.0)
    width = noisy.upper - noisy.lower

    assert plain.lower[0] == pytest.approx(plain.upper[0])
    assert (np.diff(width) > 0).all()
    assert (width > plain.upper - plain.lower).all()
    assert noisy.lower.tolist() == senior_share(GROUP, OTHERS, 1, 5, 10.0).lower.tolist()


def test_where_nothing_settles_nothing_is_said() -> None:
    """Nobody leaves, nobody joins, nobody rises, nobody is senior."""
    assert np.isnan(steady_mix([1, 1, 1], np.eye(3))).all()
    assert np.isnan(steady_mix([0, 0, 0], STAYS)).all()
    assert np.isnan(years_to(1, np.eye(3))).all()
    assert np.isnan(years_to(1, [[0.9, 0.0], [0.0, 0.9]])).all()
    nobody = Workforce([0, 0, 0], [0, 0, 0], np.zeros((3, 4)))
    assert np.isnan(senior_share(nobody, nobody, 1, 0).value).all()
