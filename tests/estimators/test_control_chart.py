"""A quarterly series and the three patterns that are more than chance."""

import numpy as np
import pytest

from dashboard.estimators.control_chart import p_chart

STEADY = [50, 49, 51, 48, 52, 50, 49, 51]


def test_a_steady_series_gives_no_signal() -> None:
    """Ups and downs of one or two in a hundred are chance."""
    chart = p_chart(STEADY, [100] * 8)

    assert chart.centre == 0.5
    assert (chart.lower[0], chart.upper[0]) == (pytest.approx(0.35), pytest.approx(0.65))
    assert not (chart.beyond_three_sigma | chart.two_of_three | chart.run_of_eight).any()


def test_one_point_beyond_three_sigma() -> None:
    """The quarter itself is marked, and no other."""
    chart = p_chart([*STEADY, 75], [100] * 9)

    assert np.flatnonzero(chart.beyond_three_sigma).tolist() == [8]


def test_two_of_three_beyond_two_sigma() -> None:
    """On the same side, with one in between; on opposite sides it is no signal."""
    same = p_chart([*STEADY, *STEADY, 62, 50, 62], [100] * 19)
    opposite = p_chart([*STEADY, *STEADY, 62, 50, 38], [100] * 19)

    assert np.flatnonzero(same.two_of_three).tolist() == [18]
    assert not opposite.two_of_three.any()


def test_eight_in_a_row_on_one_side() -> None:
    """The eighth is marked and what follows on that side; seven are chance, and a point on the centre ends a run."""
    eight = p_chart([*[48] * 9, *[52] * 9], [100] * 18)
    broken = p_chart([*[48] * 7, 50, 48, *[52] * 7, 50, 52], [100] * 18)

    assert np.flatnonzero(eight.run_of_eight).tolist() == [7, 8, 16, 17]
    assert not broken.run_of_eight.any()


def test_a_missing_quarter_breaks_every_pattern() -> None:
    """Seven and one with a gap between are not eight in a row, nor are points across a gap two of three."""
    gap = p_chart([*[48] * 7, None, 48, *[52] * 8], [100] * 17)
    far = p_chart([*STEADY, *STEADY, 62, None, 62], [100] * 19)

    assert np.flatnonzero(gap.run_of_eight).tolist() == [16]
    assert not far.two_of_three.any()


def test_limits_follow_each_quarters_denominator_and_noise() -> None:
    """Few people or noisy counts leave more to chance."""
    chart, noisy = p_chart([50, 5], [100, 10]), p_chart([50, 5], [100, 10], 10.0)

    assert chart.upper[1] > chart.upper[0]
    assert noisy.upper[0] > chart.upper[0]


def test_nothing_at_all_is_no_chart() -> None:
    """No quarter, or none with people: no centre and no signal."""
    for chart in (p_chart([], []), p_chart([0, None], [0, 10])):
        assert np.isnan(chart.centre)
        assert not (chart.beyond_three_sigma | chart.two_of_three | chart.run_of_eight).any()


def test_everybody_always_is_no_signal() -> None:
    """A proportion of one in every quarter has no spread and no pattern."""
    chart = p_chart([10] * 9, [10] * 9)

    assert not (chart.beyond_three_sigma | chart.two_of_three | chart.run_of_eight).any()
