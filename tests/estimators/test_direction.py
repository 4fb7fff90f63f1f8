"""One direction for all ratios."""

import numpy as np
import pytest

from dashboard.estimators.direction import disadvantage
from dashboard.estimators.interval import Interval, floats
from dashboard.estimators.ratio import miettinen_nurminen


def test_a_good_outcome_is_turned_over() -> None:
    """Shortlisting, West Lancashire 2019/20: 0.550 of the reference's rate is a disadvantage of 1.818 (1.112 to 3.230)."""
    found = disadvantage(miettinen_nurminen(10, 43, 389, 920), "good")

    assert list(found) == pytest.approx([1.818, 1.112, 3.230], abs=1e-3)


def test_a_bad_outcome_stays() -> None:
    """Being disciplined 1.4 times as often is a disadvantage of 1.4."""
    assert disadvantage(Interval(*floats(1.4, 1.1, 1.8)), "bad") == (1.4, 1.1, 1.8)


def test_open_ends_change_places() -> None:
    """Nobody of the group appointed: no value, bounded below; nobody of the reference: nothing below, bounded above."""
    none_in_group = disadvantage(miettinen_nurminen(0, 20, 5, 30), "good")
    none_in_reference = disadvantage(miettinen_nurminen(5, 20, 0, 30), "good")

    assert np.isnan([none_in_group.value, none_in_group.upper]).all()
    assert 0 < none_in_group.lower < 1
    assert (none_in_reference.value, none_in_reference.lower) == (0, 0)
    assert 0 < none_in_reference.upper < 1


def test_what_is_missing_stays_missing() -> None:
    """Hidden is hidden in every direction."""
    assert np.isnan(disadvantage(miettinen_nurminen(None, 20, 5, 30), "good")).all()
