"""Mending on the page: everything in one form, so that no answer is lost."""

from streamlit.testing.v1 import AppTest

from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.upload.mending import mend
from dashboard.components.upload.sitting import Sitting, check
from tests.components.upload.spoilt_files import bad
from tests.ingest.workforce_file import NAME
somebody = Person("a", "analyst")
sitting = st.session_state.setdefault("kept", Sitting(bad(), NAME, None, "one"))
if sitting.report is None:
    check(sitting, somebody)
mend(sitting, sitting.report, somebody)
"""


def lines(shown: AppTest) -> set[tuple[int | None, str | None]]:
    """Where the problems are."""
    return {(problem.row, problem.column) for problem in shown.session_state["kept"].report.problems}


def test_one_button_takes_every_answer(run: Run) -> None:
    """An answer for all alike and two single cells, pressed once."""
    shown = run(SCRIPT)
    shown.button(key="other_way_grid").click().run()
    shown.selectbox(key="alike_region_Lundon").set_value("London")
    shown.text_input(key="cell_1_3_fte").set_value("0.5")
    shown.text_input(key="cell_1_3_salary").set_value("30000")
    mended = shown.button(key="check_again").click().run()

    assert {(5, "region"), (7, "region"), (3, "fte"), (3, "salary"), (4, "team_id")} <= lines(run(SCRIPT))
    assert not {(5, "region"), (7, "region"), (3, "fte"), (3, "salary")} & lines(mended)
    assert (4, "team_id") in lines(mended)


def test_a_suggestion_is_taken_for_all_alike(run: Run) -> None:
    """At one press, and for nothing else."""
    mended = run(SCRIPT).button(key="take_suggestions").click().run()

    assert not {(5, "region"), (7, "region")} & lines(mended)
    assert (3, "fte") in lines(mended)


def test_the_width_of_the_screen_decides_until_somebody_asks(run: Run) -> None:
    """Rows are there in both ways, of which one is hidden; what is changed in the one that is seen counts."""
    shown = run(SCRIPT)

    assert [button.key for button in shown.button if "other_way" in str(button.key)] == [
        "other_way_grid",
        "other_way_singly",
    ]
    assert "max-width: 640px" in shown.get("html")[0].proto.body

    shown.text_input(key="cell_1_3_fte").set_value("0.5")
    mended = shown.button(key="check_again").click().run()

    assert (3, "fte") not in lines(mended)


def test_turning_to_the_grid_and_back_keeps_what_was_changed(run: Run) -> None:
    """A cell and a row left out stand in the grid too, and are checked from there."""
    shown = run(SCRIPT)
    shown.button(key="other_way_grid").click().run()
    shown.text_input(key="cell_1_3_fte").set_value("0.5")
    shown.checkbox(key="out_1_4").check()
    shown.button(key="other_way_singly").click().run()
    mended = shown.button(key="check_again").click().run()

    assert not shown.text_input
    assert (3, "fte") not in lines(mended)
    assert (4, "team_id") not in lines(mended)
    assert (3, "salary") in lines(mended)
