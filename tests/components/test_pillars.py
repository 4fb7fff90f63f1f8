"""Three pillars, and an honest word where there are no figures yet."""

from dashboard.components.pillars import NOTHING_YET
from tests.components.conftest import Run

SCRIPT = """
import pathlib
from dashboard.components import navigation, pillars
from dashboard.access import Person
navigation.navigation(Person("somebody", "viewer"))
pillars.pillars()
"""


def test_there_are_three_and_two_of_them_have_no_figures_yet(run: Run) -> None:
    """Nothing is promised that is not there."""
    shown = run(SCRIPT)

    assert [one.value for one in shown.subheader] == [
        "Cultural competency",
        "By-and-for organisations",
        "Workforce",
    ]
    assert [one.value for one in shown.caption].count(NOTHING_YET) == 2
