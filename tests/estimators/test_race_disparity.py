"""Race disparity ratios: a worked example of three tiers, and that they multiply."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.estimators.race_disparity import race_disparity

WHITE, MINORITISED = (400, 300, 150), (200, 90, 20)
COUNT = st.integers(1, 5000)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(0, 1, (1.667, 1.247, 2.228)), (1, 2, (2.250, 1.334, 3.795)), (0, 2, (3.750, 2.283, 6.161))],
)
def test_three_tiers(low: int, high: int, expected: tuple[float, float, float]) -> None:
    """400, 300 and 150 White staff, 200, 90 and 20 racially minoritised staff in lower, middle and upper grades."""
    found = race_disparity(MINORITISED[low], MINORITISED[high], WHITE[low], WHITE[high])

    assert list(found) == pytest.approx(expected, abs=1e-3)


@given(st.tuples(*[COUNT] * 6))
def test_the_whole_is_the_product_of_the_parts(counts: tuple[int, ...]) -> None:
    """Lower to middle times middle to upper is lower to upper."""
    b, w = counts[:3], counts[3:]
    one, two, whole = (race_disparity(b[i], b[j], w[i], w[j]).value for i, j in ((0, 1), (1, 2), (0, 2)))

    assert one * two == pytest.approx(float(whole))


@given(COUNT, COUNT, COUNT, COUNT, st.sampled_from([0.0, 10.0]))
def test_swapping_the_groups_turns_it_over(a: int, b: int, c: int, d: int, variance: float) -> None:
    """And its ends."""
    one, other = race_disparity(a, b, c, d, variance), race_disparity(c, d, a, b, variance)

    assert (one.value * other.value, one.lower * other.upper) == (pytest.approx(1), pytest.approx(1))
    assert one.lower < one.value < one.upper


def test_nobody_in_a_tier_gives_a_bound() -> None:
    """Nobody of the group above, nobody of the group below, neither group above."""
    none_above, none_below = race_disparity(200, 0, 400, 150), race_disparity(0, 20, 40, 50)

    assert np.isnan([none_above.value, none_above.upper]).all()
    assert 1 < none_above.lower < np.inf
    assert (none_below.value, none_below.lower) == (0, 0)
    assert 0 < none_below.upper < np.inf
    assert np.isnan(race_disparity(200, 0, 400, 0).value)


def test_noise_widens_it() -> None:
    """An interval of published counts is wider than one of true counts."""
    plain, widened = race_disparity(90, 20, 300, 150), race_disparity(90, 20, 300, 150, 10.0)

    assert widened.lower < plain.lower < plain.upper < widened.upper
