"""The event-study plot."""

from dashboard.charts.cohorts.study_plot import study_plot
from dashboard.disclosure.cohorts import Moment, Range, Side, Study

NOBODY = Side(None, None)
STUDY = Study(
    "above_front_line",
    "The share",
    tuple(
        Moment(at, NOBODY, NOBODY, found)
        for at, found in ((-1, Range(2, -3, 7)), (0, Range(0, 0, 0)), (1, Range(None)), (2, Range(9, 4, 15)))
    ),
    None,
    "difference shown",
    "It rose.",
    "",
)


def test_quarters_in_their_order_and_a_gap_where_one_is_hidden() -> None:
    """Each with the two arms of its interval."""
    trace = study_plot([("A", STUDY)])["data"][0]

    assert trace["x"] == [-1, 0, 1, 2]
    assert trace["y"] == [2, 0, None, 9]
    assert trace["error_y"]["array"] == [5, 0, None, 6]
    assert trace["error_y"]["arrayminus"] == [5, 0, None, 5]
    assert "too few people" in trace["hovertext"][2]


def test_several_cohorts_stand_a_little_apart() -> None:
    """So that no interval hides another."""
    one, other = study_plot([("A", STUDY), ("B", STUDY)])["data"]

    assert one["x"][0] < -1 < other["x"][0]
    assert one["line"]["color"] != other["line"]["color"]
