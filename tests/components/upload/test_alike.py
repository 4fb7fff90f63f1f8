"""One answer for cells alike."""

from dashboard.components.upload.alike import asked, taken
from dashboard.ingest import Report, check
from dashboard.ingest.alike import Alike
from tests.components.conftest import Run
from tests.ingest.workforce_file import NAME, people, written

SCRIPT = """
from dashboard.components.upload.alike import asked, draw_alike
from tests.components.upload.test_alike import unsure
report = unsure()
st.session_state["said"] = draw_alike(asked(report), report)
"""


def unsure() -> Report:
    """The report of a file in which two regions are misspelled, and somebody in post has a reason for leaving."""
    rows = people()
    rows[3]["region"] = rows[5]["region"] = "Lundon"
    rows[1]["leaving_reason"] = "Resignation"
    return check(written(rows).encode(), file_name=NAME)


def test_spellings_are_asked_apart_from_other_values() -> None:
    """Both have a suggestion here, and nothing is decided."""
    found = asked(unsure())

    assert [(group.column, group.suggestion) for group in found.listed] == [("region", "London")]
    assert [(group.column, group.suggestion) for group in found.others] == [("leaving_reason", "")]
    assert len(found.suggested) == 2


def test_what_is_left_as_it_is_says_nothing(run: Run) -> None:
    """A suggestion that nobody took changes no cell; one that was typed does."""
    shown = run(SCRIPT)
    assert not shown.session_state["said"].spellings
    assert not shown.session_state["said"].cells

    box = next(one for one in shown.selectbox if "leaving_reason" in one.label)
    assert box.set_value("").run().session_state["said"].cells == {(3, "leaving_reason"): ""}


def test_every_suggestion_is_taken() -> None:
    """Codes by spelling, so that they are remembered; blanks by cell, because a blank is right in these rows only."""
    groups = (
        Alike("grade", "Manger", "not on the list", "", (2, 3), "Manager"),
        Alike("leaving_reason", "Resignation", "leaving_reason_blank_unless", "", (5, 9), ""),
    )
    choices = taken(groups)

    assert choices.spellings == {"grade": {"Manger": "Manager"}}
    assert choices.cells == {(5, "leaving_reason"): "", (9, "leaving_reason"): ""}
