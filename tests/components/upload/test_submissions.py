"""Submissions are listed for those who may see them, and can be withdrawn and restored."""

from dashboard.components.upload.open_records import open_records
from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.upload import submissions
submissions(Person("{name}", "{role}"))
"""


def test_a_steward_sees_all_of_them_newest_first(run: Run) -> None:
    """Every organisation's."""
    listed = run(SCRIPT.format(name="s@example.org", role="steward")).dataframe[0].value

    assert list(listed["Number"]) == sorted(listed["Number"], reverse=True)
    assert len(listed) == open_records().submissions().height


def test_an_analyst_sees_their_own(run: Run) -> None:
    """And nobody else's."""
    assert run(SCRIPT.format(name="test", role="analyst")).dataframe[0].value["By"].unique().tolist() == ["test"]

    shown = run(SCRIPT.format(name="other@example.org", role="analyst"))

    assert not shown.dataframe
    assert shown.caption[0].value == "Nothing has been submitted yet."


def test_a_submission_is_withdrawn_and_restored(run: Run) -> None:
    """Its state flips; nothing is deleted."""
    shown = run(SCRIPT.format(name="s@example.org", role="steward"))
    number = int(shown.dataframe[0].value["Number"][0])

    shown.selectbox(key="chosen_submission").set_value(number).run().button(key="withdraw").click().run()
    assert states()[number] == "withdrawn"

    shown.button(key="restore").click().run()
    assert states()[number] == "current"


def test_the_history_can_be_taken_away(run: Run) -> None:
    """As a file in which no file name runs."""
    assert len(run(SCRIPT.format(name="test", role="analyst")).get("download_button")) == 1


def states() -> dict[int, str]:
    """The state of each submission."""
    found = open_records().submissions()
    return dict(zip(found["id"], found["state"], strict=True))
