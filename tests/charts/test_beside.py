"""A rate is said beside that of the group it is compared with."""

from dashboard.charts.beside import beside
from dashboard.charts.cell import cells
from dashboard.charts.finding import finding
from tests.charts.conftest import Ask


def test_a_finding_about_groups_says_what_it_is_beside(ask: Ask) -> None:
    """Of several groups and of one."""
    several, one = ask("leaver_rate"), ask("leaver_rate", ("racially_minoritised",))

    assert "; for White people it was 56%." in finding(several, cells(several))
    assert "; for White people it was" in finding(one, cells(one))


def test_what_cannot_be_set_side_by_side_is_not(ask: Ask) -> None:
    """Counts, shares of everybody, ratios that compare already, splits by anything else, and what is hidden."""
    assert beside(ask("headcount")) == ""
    assert beside(ask("workforce_share")) == ""
    assert beside(ask("leaver_ratio")) == ""
    assert beside(ask("leaver_rate", ("grade",))) == ""
    assert beside(ask("leaver_rate", hidden=("White",))) == ""
