"""Newcombe's interval for a difference against his own examples."""

import numpy as np
import pytest

from dashboard.estimators.difference import newcombe, wald

EXAMPLES = [
    (56, 70, 48, 80, 0.0524, 0.3339),
    (9, 10, 3, 10, 0.1705, 0.8090),
    (6, 7, 2, 7, 0.0582, 0.8062),
    (5, 56, 0, 29, -0.0381, 0.1926),
    (0, 10, 0, 20, -0.1611, 0.2775),
    (10, 10, 0, 10, 0.6075, 1.0),
    (389, 920, 10, 43, 0.042, 0.296),
]


@pytest.mark.parametrize(("a", "m", "b", "n", "lower", "upper"), EXAMPLES)
def test_the_published_examples(a: int, m: int, b: int, n: int, lower: float, upper: float) -> None:
    """Newcombe (1998), table II, method 10; the last row is a council's recruitment of 2019/20."""
    found = newcombe(a, m, b, n)
    tolerance = 5.1e-5 if m < 900 else 5e-4

    assert found.value == pytest.approx(a / m - b / n)
    assert (found.lower, found.upper) == (pytest.approx(lower, abs=tolerance), pytest.approx(upper, abs=tolerance))


def test_swapping_the_groups_swaps_the_ends() -> None:
    """The difference has no favourite side."""
    one, other = newcombe(56, 70, 48, 80, 10.0), newcombe(48, 80, 56, 70, 10.0)

    assert (one.lower, one.upper) == (pytest.approx(-other.upper), pytest.approx(-other.lower))


def test_noise_widens_it() -> None:
    """An interval of published counts is wider than one of true counts."""
    plain, widened = newcombe(56, 70, 48, 80), newcombe(56, 70, 48, 80, 10.0)

    assert widened.lower < plain.lower
    assert widened.upper > plain.upper


def test_a_missing_group_gives_no_difference() -> None:
    """Hidden on one side is hidden altogether."""
    assert np.isnan(newcombe([None, 5], [70, 10], [48, 3], [80, None])).all()


def test_the_textbook_interval() -> None:
    """Newcombe (1998), table II, method 1, for the first example: 0.0575 to 0.3425."""
    found = wald(56, 70, 48, 80)

    assert (found.lower, found.upper) == (pytest.approx(0.0575, abs=5.1e-5), pytest.approx(0.3425, abs=5.1e-5))
    assert np.isnan(wald(1, 0, 1, 10)).all()
