"""The three ways in."""

from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.upload.way_in import way_in
way_in(Person("a", "analyst"))
"""


def test_a_file_is_the_first_of_three_ways(run: Run) -> None:
    """The others are a press away."""
    shown = run(SCRIPT)

    assert len(shown.file_uploader) == 1
    assert shown.segmented_control(key="way").value == "A file"

    typed = shown.segmented_control(key="way").set_value("Type it in").run()
    assert not typed.file_uploader
    assert "check_grid" in [button.key for button in typed.button]

    nothing = typed.segmented_control(key="way").set_value("Nothing to report").run()
    assert "nil" in [button.key for button in nothing.button]


def test_rows_of_no_organisation_are_not_checked_without_a_word(run: Run) -> None:
    """Nothing happening would look like something broken."""
    shown = run(SCRIPT)
    shown.segmented_control(key="way").set_value("Type it in").run()
    shown.button(key="check_grid").click().run()

    assert [one.value for one in shown.warning] == ["Say above which organisation these rows are of, then check again."]


def test_what_was_cancelled_is_said_once(run: Run) -> None:
    """And the uploader is empty again."""
    shown = run(SCRIPT, was_cancelled=True)

    assert shown.caption[0].value.startswith("Cancelled. Nothing was stored")
    assert not shown.run().caption
