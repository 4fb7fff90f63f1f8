"""A fault is shown as words that help, never as a traceback and never with a value."""

import logging

import pytest

from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.boundary import boundary
from dashboard.errors import UserError
with boundary():
    {line}
st.caption("the rest of the page")
"""


def test_what_a_person_caused_is_said_as_it_is(run: Run) -> None:
    """Its message was written for them."""
    shown = run(SCRIPT.format(line='raise UserError("Choose another file.")'))

    assert [one.value for one in shown.warning] == ["Choose another file."]


def test_anything_else_gets_a_reference_and_no_other_word(run: Run, caplog: pytest.LogCaptureFixture) -> None:
    """Its kind and place stand in the log beside the same reference, and not its message, which may hold a value."""
    with caplog.at_level(logging.ERROR):
        shown = run(SCRIPT.format(line='raise ValueError("salary 31417")'))
    (box,) = shown.error
    reference = box.value.rstrip(".").split()[-1]

    assert not shown.exception
    assert "31417" not in box.value
    assert reference in caplog.text
    assert "ValueError" in caplog.text
    assert "31417" not in caplog.text


def test_the_rest_of_the_page_is_still_drawn(run: Run) -> None:
    """One broken part does not take the others away."""
    assert [one.value for one in run(SCRIPT.format(line="1 / 0")).caption] == ["the rest of the page"]


def test_a_rerun_passes_through(run: Run) -> None:
    """Streamlit's own control flow is no fault."""
    line = 'st.session_state.setdefault("n", 0); st.session_state.n += 1; st.session_state.n > 1 or st.rerun()'

    assert not run(SCRIPT.format(line=line)).error
