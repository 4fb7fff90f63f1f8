"""A file is checked whole, and submitted whole or not at all."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from dashboard.components.upload.open_records import open_records
from tests.components.conftest import Run
from tests.components.upload.files import bad, good

SCRIPT = """
from dashboard.access import Person
from dashboard.components.boundary import boundary
from dashboard.components.upload import check_and_submit
with boundary():
    check_and_submit(Person("a@example.org", "analyst"))
"""


def given(run: Run, content: bytes, name: str = "workforce_2026-Q1.csv") -> AppTest:
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
    refused = given(run, good()).button(key="submit").click().run()

    assert "already" in refused.warning[0].value

    replaced = refused.checkbox(key="replace").check().run().button(key="submit").click().run()

    assert "They replace 1 earlier" in replaced.success[0].value


def test_what_is_no_table_is_said_in_a_sentence(run: Run) -> None:
    """No traceback for a picture."""
    shown = given(run, b"\x89PNG\r\n\x1a\n" + bytes(200), "picture.csv")

    assert not shown.exception
    assert len(shown.warning) == 1
