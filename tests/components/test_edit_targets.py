"""Stewards set targets and actions in the app."""

from pathlib import Path

from dashboard.components.edit_targets import described, figures_of, named
from dashboard.components.upload.open_records import open_records
from dashboard.release import Release, current
from tests.components.conftest import Run
from tests.components.steered import TARGETS

SCRIPT = """
from dashboard.access import Person
from dashboard.components.edit_targets import edit_actions, edit_targets
edit_targets(Person("a steward", "steward"))
edit_actions(Person("a steward", "steward"))
"""


def test_a_target_is_set_and_removed(run: Run) -> None:
    """The button waits for a value and an owner; what is set is in the records under the steward's name."""
    shown = run(SCRIPT)
    assert shown.button(key="set target").disabled
    shown.selectbox(key="target key").set_value("headcount").run()
    shown.selectbox(key="target of headcount").set_value("racially_minoritised=yes")
    shown.number_input(key="target value").set_value(1600)
    shown.text_input(key="target owner").set_value("People leads").run()
    shown.button(key="set target").click().run()

    assert not shown.exception
    assert [one.value for one in open_records().targets()] == [1600]
    assert "1,600" in shown.markdown[0].value
    shown.button(key="remove headcount racially_minoritised=yes").click().run()
    assert open_records().targets() == ()
    assert open_records().trail()["by"][0] == "a steward"


def test_readers_see_a_change_as_soon_as_a_steward_says_so(run: Run, world: Path) -> None:
    """The figures stay; who did it is in the audit trail; and then there is nothing more to show."""
    shown = run(SCRIPT.replace("edit_actions(", "state_targets(").replace("edit_actions,", "state_targets,"))
    assert "state targets" not in {one.key for one in shown.button}
    open_records().set_target(TARGETS[0], "a steward")
    shown.run().button(key="state targets").click().run()

    assert not shown.exception
    assert [one["value"] for one in current(world / "release.duckdb").manifest.targets] == [TARGETS[0].value]
    assert "state targets" not in {one.key for one in shown.button}
    assert open_records().trail()["event"][0] == "published"


def test_an_action_is_added_and_answered(run: Run) -> None:
    """You said, we did."""
    shown = run(SCRIPT)
    shown.text_area(key="action 0 words").set_value("Advertise\nwith partners.")
    shown.text_input(key="action owner").set_value("People leads").run()
    shown.button(key="action 0 keep").click().run()
    shown.selectbox(key="action").set_value(1).run()
    shown.text_area(key="action 1 response").set_value("Done.").run()
    shown.button(key="action 1 keep").click().run()
    (kept,) = open_records().actions()

    assert (kept.words, kept.response) == ("Advertise with partners.", "Done.")
    shown.button(key="action 1 remove").click().run()
    assert open_records().actions() == ()


def test_a_target_can_be_set_for_every_figure_that_is_one_a_quarter(world: Path) -> None:
    """The whole, and each code of one split; a target is said in a line."""
    found = figures_of(Release.read(world / "release.duckdb"), "headcount")

    assert found[""] == "Altogether"
    assert found["racially_minoritised=yes"] == "Racially minoritised"
    assert "grade=Manager" in found
    assert not any(";" in one for one in found)
    assert described(TARGETS[0]) == "People in post (Racially minoritised): at least 10 by 2030-Q1, People leads"
    assert named({}) == "Altogether"
