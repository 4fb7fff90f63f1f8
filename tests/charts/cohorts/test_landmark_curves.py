"""Curves from the landmark."""

from dashboard.charts.cohorts.landmark_curves import landmark_curves, share
from tests.charts.cohorts.found import alone, small


def test_both_sides_begin_with_nobody_and_rise_in_steps() -> None:
    """A straight line across each quarter, and a jump at its end."""
    found = alone()[0].comparison.curves[0]
    (figure,) = landmark_curves([found])

    for trace in figure["data"]:
        assert (trace["x"][0], trace["y"][0]) == (0, 0)
        assert trace["y"] == sorted(trace["y"])
        assert all(one == other for one, other in zip(trace["y"][1::2], trace["y"][::2], strict=False))
    assert len(figure["layout"]["annotations"]) == 2
    assert share(found.members) == figure["data"][0]["y"][2::2]


def test_a_side_that_too_few_can_be_followed_of_is_not_drawn() -> None:
    """An empty plot, and no fault; all stand on one scale."""
    found = small().compare({"cohort": "2024"})
    figures = landmark_curves(found.curves)

    assert all(len(figure["data"]) <= 2 for figure in figures)
    assert len({tuple(figure["layout"]["yaxis"]["range"]) for figure in figures}) == 1
