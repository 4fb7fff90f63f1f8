"""Choosing the sheet of a workbook."""

from streamlit.testing.v1 import AppTest

from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.upload.sheets import choose_sheet
from dashboard.components.upload.sitting import Sitting, check
from tests.ingest.many_sheets import {content}
somebody = Person("a", "analyst")
sitting = st.session_state.setdefault("kept", Sitting({content}(), "staff.xlsx", None, "one"))
if sitting.report is None and sitting.fault is None:
    check(sitting, somebody)
choose_sheet(sitting, somebody)
"""


def rows(shown: AppTest) -> int:
    """How many rows were read."""
    return int(shown.session_state["kept"].report.rows)


def test_the_sheet_that_was_read_is_named_and_another_can_be_chosen(run: Run) -> None:
    """It is checked at once."""
    shown = run(SCRIPT.format(content="two"))
    box = shown.selectbox[0]

    assert (box.value, list(box.options), rows(shown)) == ("July", ["Notes", "July", "August"], 6)

    chosen = box.set_value("August").run()

    assert (chosen.selectbox[0].value, rows(chosen)) == ("August", 3)


def test_from_a_sheet_without_a_table_there_is_a_way_back(run: Run) -> None:
    """The question stays although the sheet cannot be read."""
    shown = run(SCRIPT.format(content="two")).selectbox[0].set_value("Notes").run()

    assert shown.session_state["kept"].fault is not None
    assert rows(shown.selectbox[0].set_value("July").run()) == 6


def test_one_sheet_is_no_question(run: Run) -> None:
    """Nothing is drawn."""
    assert not run(SCRIPT.format(content="one")).selectbox
