"""An indicator is read as its page would read it."""

from dashboard.charts.overview.readings import readings
from tests.charts.overview.course import course
from tests.charts.overview.test_standing import SHOWN, ratio


def test_a_comparison_is_read_as_its_verdict_and_others_as_their_figure() -> None:
    """The newest one."""
    everybody = course("moved_up", (50, 55, 60), everybody=True)

    assert readings([ratio("hiring_ratio", SHOWN), everybody]) == {"hiring_ratio": "disparity shown", "moved_up": "60%"}


def test_the_figure_of_one_group_is_not_taken_for_everybodys() -> None:
    """Without a verdict a share of one group alone says nothing."""
    assert readings([course("moved_up", (50, 55, 60))]) == {}


def test_what_is_hidden_has_no_reading() -> None:
    """Nothing stands for it."""
    assert readings([course("moved_up", (50, 55, None), everybody=True)]) == {}
