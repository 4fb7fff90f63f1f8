"""Over time: a line a group, or a panel a group where lines would be too many."""

from dashboard.charts.trends import across_time, trends
from tests.charts.conftest import QUARTERS, Ask


def test_few_groups_share_one_chart(ask: Ask) -> None:
    """All quarters, a line a group, White left to the table."""
    (panel,) = trends(ask(view="trend"))

    assert len(panel.figure["data"]) == 5
    assert panel.figure["data"][0]["x"] == list(QUARTERS)


def test_many_groups_get_a_panel_each_on_one_scale(ask: Ask) -> None:
    """Nineteen lines on one chart could not be told apart."""
    drawn = trends(ask("representation_ratio", ("ethnic_group_detailed",), view="trend"))

    assert len(drawn) == len({panel.title for panel in drawn}) >= 19
    assert len({tuple(panel.figure["layout"]["yaxis"]["range"]) for panel in drawn}) == 1


def test_two_splits_put_the_shorter_one_into_lines() -> None:
    """Six lines at most in a panel."""
    assert across_time(("region", "ethnic_group")) == ("region", "ethnic_group")
    assert across_time(("grade",)) == ("grade", None)


def test_a_group_keeps_its_colour_from_chart_to_chart(ask: Ask) -> None:
    """Black has the second colour whether or not others are drawn."""
    (shares,) = trends(ask(view="trend"))
    (ratios,) = trends(ask("representation_ratio", view="trend"))

    assert shares.figure["data"][1]["line"]["color"] == ratios.figure["data"][1]["line"]["color"]


def test_a_single_figure_is_a_single_line(ask: Ask) -> None:
    """Everyone together needs no name."""
    (panel,) = trends(ask("ethnicity_known_rate", (), view="trend"))

    assert len(panel.figure["data"]) == 1
