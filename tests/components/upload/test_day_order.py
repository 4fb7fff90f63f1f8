"""Day or month first."""

import pytest

from dashboard.components.upload.day_order import readings
from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.upload.day_order import ask_day_order
from dashboard.components.upload.sitting import Sitting, check
from tests.components.upload.files import NAME, good
somebody = Person("a", "analyst")
content = good().replace(b"2026-01-05", b"{date}").replace(b"2021-04-12", b"{date}")
sitting = st.session_state.setdefault("kept", Sitting(content, NAME, None, "one"))
if sitting.report is None:
    check(sitting, somebody)
st.text(str(ask_day_order(sitting, sitting.report, somebody)))
"""


def test_a_date_that_may_be_either_is_asked_about_with_itself(run: Run) -> None:
    """The two days it may be stand there in words; the answer holds for the file."""
    shown = run(SCRIPT.format(date="04/05/2025"))

    assert shown.text[0].value == "False"
    assert "start_date is 04/05/2025" in shown.radio[0].label
    assert [option.split(":")[0] for option in shown.radio[0].options] == ["4 May 2025", "5 April 2025"]

    shown.radio[0].set_value(True)
    answered = shown.button(key="use_day_order").click().run()

    assert answered.text[0].value == "True"
    assert answered.session_state["kept"].report.accepted
    assert "chosen day order" in {notice.code for notice in answered.session_state["kept"].report.notices}


def test_nothing_is_chosen_for_anybody(run: Run) -> None:
    """The button alone decides nothing."""
    shown = run(SCRIPT.format(date="04/05/2025")).button(key="use_day_order").click().run()

    assert shown.session_state["kept"].choices.day_first is None
    assert shown.text[0].value == "False"


def test_dates_that_tell_are_not_asked_about(run: Run) -> None:
    """Thirty is no month."""
    assert run(SCRIPT.format(date="30/05/2025")).text[0].value == "True"


@pytest.mark.parametrize(
    ("value", "first"), [("09/30/2026", [False]), ("30/09/2026", [True]), ("4.5.26", [True, False]), ("x", [])]
)
def test_only_days_that_exist_are_offered(value: str, first: list[bool]) -> None:
    """A month is no more than twelve."""
    assert list(readings(value)) == first
