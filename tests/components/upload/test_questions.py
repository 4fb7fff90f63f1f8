"""Queries on the page."""

from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.upload.questions import ask
from dashboard.components.upload.sitting import Sitting, check
from tests.components.upload.files import NAME, {file}
sitting = st.session_state.setdefault("kept", Sitting({file}(), NAME, None, "one"))
if sitting.report is None:
    check(sitting, Person("a", "analyst"))
st.text(repr(ask(sitting, sitting.report)))
"""


def test_a_file_without_anything_unusual_asks_nothing(run: Run) -> None:
    """And there is nothing to wait for."""
    assert run(SCRIPT.format(file="good")).text[0].value == "()"


def test_an_answer_has_to_say_something(run: Run) -> None:
    """Blank waits; too short says so; a sentence is kept."""
    shown = run(SCRIPT.format(file="unusual"))
    assert shown.text[0].value == "None"

    short = shown.text_input[0].set_value("ok").run()
    assert short.text[0].value == "None"
    assert "a sentence of 8" in short.caption[-1].value

    assert "It is paid in kind." in short.text_input[0].set_value("It is paid in kind.").run().text[0].value
