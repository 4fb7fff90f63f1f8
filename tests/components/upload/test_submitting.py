"""The last step."""

from tests.components.conftest import Run

SCRIPT = """
from types import SimpleNamespace
from dashboard.access import Person
from dashboard.components.upload.submitting import submit_file
totals = SimpleNamespace(replaces=())
report = SimpleNamespace(rows=2, quarter="2026-Q1", table="workforce")
submit_file(None, report, SimpleNamespace(totals=totals, alarms={alarms}), {explanations}, Person("a", "analyst"))
"""


def test_a_large_change_is_confirmed_by_typing_the_quarter(run: Run) -> None:
    """The button waits for exactly that."""
    shown = run(SCRIPT.format(alarms='("28% of the rows that it replaces would be gone.",)', explanations="()"))

    assert "28%" in shown.warning[0].value
    assert shown.button(key="submit").disabled
    assert shown.text_input(key="confirmation").set_value("yes").run().button(key="submit").disabled
    assert not shown.text_input(key="confirmation").set_value(" 2026-q1 ").run().button(key="submit").disabled


def test_an_open_question_keeps_the_button_shut(run: Run) -> None:
    """And says why."""
    shown = run(SCRIPT.format(alarms="()", explanations="None"))

    assert shown.button(key="submit").disabled
    assert "Answer the questions above first." in shown.caption[0].value
