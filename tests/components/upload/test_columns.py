"""Matching columns on the page."""

from tests.components.conftest import Run

SCRIPT = """
from dashboard import ingest
from dashboard.access import Person
from dashboard.components.upload.columns import match_columns
from dashboard.components.upload.sitting import Sitting, check
from tests.components.upload.files import NAME, good
content = good(){change}
sitting = st.session_state.setdefault("kept", Sitting(content, NAME, None, "one"))
if sitting.report is None:
    check(sitting, Person("a", "analyst"))
st.text(str(match_columns(sitting, sitting.report, Person("a", "analyst"))))
"""


def test_what_was_matched_is_listed(run: Run) -> None:
    """Folded away, because nothing has to be done."""
    shown = run(SCRIPT.format(change=""))

    assert shown.text[0].value == "True"
    assert shown.expander[0].label == "Columns: 19 matched"


def test_a_column_that_names_people_is_left_out_by_a_tick(run: Run) -> None:
    """The sender says so; it is not stored, and the rest is accepted."""
    change = r'.replace(b"international_recruit", b"Email").replace(b",grade,", b",Grades,")'
    shown = run(SCRIPT.format(change=change))

    assert [box.key for box in shown.checkbox] == ["out_Email"]
    shown = shown.button(key="use_columns").click().run()
    assert shown.text[0].value == "True"
    assert shown.session_state["kept"].report.accepted


def test_what_was_matched_can_be_changed(run: Run) -> None:
    """Two headers that stand over each other's cells are exchanged by two drop-downs, which open by themselves."""
    change = (
        '.replace(b",gender,", b",GENDER,").replace(b",age_band,", b",gender,").replace(b",GENDER,", b",age_band,")'
    )
    shown = run(SCRIPT.format(change=change))

    assert shown.expander[0].proto.expanded
    assert not shown.session_state["kept"].report.accepted

    shown.selectbox(key="column_gender").set_value("age_band")
    shown.selectbox(key="column_age_band").set_value("gender")
    shown = shown.button(key="use_columns").click().run()

    assert shown.session_state["kept"].report.accepted


def test_a_column_that_is_there_twice_is_chosen(run: Run) -> None:
    """The other one is left out."""
    change = '.replace(b",team_id,", b",Grade,")'
    shown = run(SCRIPT.format(change=change))

    assert shown.text[0].value == "False"
    shown.selectbox(key="column_grade").set_value("grade")
    shown = shown.button(key="use_columns").click().run()

    assert shown.session_state["kept"].report.accepted
