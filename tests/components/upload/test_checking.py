"""The way of a file: checked whole, mended on the page, looked at, and submitted whole or not at all."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from dashboard.components.upload.open_records import open_records
from tests.components.conftest import Run
from tests.components.upload.files import NAME, bad, good, renamed, unusual

SCRIPT = """
from dashboard.access import Person
from dashboard.components.boundary import boundary
from dashboard.components.upload import check_and_submit
with boundary():
    check_and_submit(Person("a@example.org", "analyst"))
"""


def given(run: Run, content: bytes, name: str = NAME) -> AppTest:
    """The page after a file was chosen."""
    shown = run(SCRIPT)
    shown.file_uploader[0].upload(name, content)
    return shown.run()


def test_a_bad_file_cannot_be_submitted(run: Run) -> None:
    """It says so, and there is no button."""
    shown = given(run, bad())

    assert "Nothing has been stored" in shown.error[0].value
    assert "submit" not in [button.key for button in shown.button]


def test_a_good_file_is_submitted_with_a_receipt(run: Run, world: Path) -> None:
    """All rows, under the person's name, and the receipt stays on the page."""
    shown = given(run, good()).button(key="submit").click().run()
    last = open_records().submissions().row(-1, named=True)

    assert "2 rows stored as submission" in shown.success[0].value
    assert (last["by"], last["rows"], last["state"]) == ("a@example.org", 2, "current")
    assert last["file_hash"] in shown.success[0].value


def test_the_same_again_is_refused_unless_it_replaces(run: Run) -> None:
    """Nothing is overwritten by accident."""
    given(run, good()).button(key="submit").click().run()
    again = given(run, good())

    assert again.button(key="submit").disabled

    replaced = again.checkbox(key="replace").check().run().button(key="submit").click().run()

    assert "They replace an earlier submission" in replaced.success[0].value


def test_who_is_overtaken_is_told_to_look_again(run: Run) -> None:
    """Somebody else submits between the look and the press: nothing is stored until they have looked again."""
    shown = given(run, good())
    given(run, good()).button(key="submit").click().run()
    refused = shown.button(key="submit").click().run()

    assert "look at the preview again" in refused.warning[0].value
    assert open_records().submissions().filter(open_records().submissions()["by"] == "a@example.org").height == 1

    looked = refused.run()
    assert "replace" in [box.key for box in looked.checkbox]


def test_a_wrong_spelling_is_mended_on_the_page_and_remembered(run: Run) -> None:
    """One answer for all cells alike; the next file with it needs no answer."""
    shown = given(run, bad())
    shown.selectbox(key="alike_grade_=Chief").set_value("Manager")
    mended = shown.button(key="check_again").click().run()

    assert "no problem found" in mended.success[0].value

    mended.button(key="submit").click().run()

    assert "no problem found" in given(run, bad()).success[0].value


def test_a_column_is_proposed_and_confirmed(run: Run) -> None:
    """The proposal waits for the button."""
    shown = given(run, renamed())

    assert shown.selectbox(key="column_grade").value == "Grades"

    assert "no problem found" in shown.button(key="use_columns").click().run().success[0].value


def test_a_question_is_answered_once(run: Run) -> None:
    """Unusual pay waits for a sentence; the same file again does not ask."""
    shown = given(run, unusual())
    assert shown.button(key="submit").disabled

    shown.text_input(key="explain_salary_a_year").set_value("It is paid in kind.").run().button(
        key="submit"
    ).click().run()
    again = given(run, unusual())

    assert "Explained before: It is paid in kind." in [caption.value for caption in again.caption]
    assert "explain_salary_a_year" not in [text.key for text in again.text_input]


def test_what_is_no_table_is_said_in_a_sentence(run: Run) -> None:
    """No traceback for a picture."""
    shown = given(run, b"\x89PNG\r\n\x1a\n" + bytes(200), "picture.csv")

    assert not shown.exception
    assert len(shown.warning) == 1
