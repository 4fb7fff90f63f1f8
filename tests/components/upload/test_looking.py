"""The preview on the page."""

import pytest

from dashboard.components.upload import looking
from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.upload import looking
from dashboard.components.upload.sitting import Sitting, check
from tests.pages.world import people
content = people("2026-Q3").head(5000).slice(500).write_csv().encode()
sitting = st.session_state.setdefault("kept", Sitting(content, "workforce_2026-Q3.csv", None, "one"))
me = Person("{name}", "analyst")
if sitting.report is None:
    check(sitting, me)
st.text(looking.look(sitting, sitting.report, me).alarms)
"""


def test_who_sent_the_earlier_rows_sees_what_changed(run: Run) -> None:
    """People, remarks like a colleague's, exact figures marked as such, and the network's."""
    shown = run(SCRIPT.format(name="test"))
    said = " ".join(one.value for one in shown.markdown)

    assert "left no trace since the submission it replaces" in said
    assert "Your organisation's figures" in said
    assert "Everybody's figures" in said
    assert any("Not for onward publication" in caption.value for caption in shown.caption)
    assert [metric.value for metric in shown.metric if metric.label == "Left no trace"] == ["1,626", "1,626"]


def test_somebody_elses_rows_are_not_shown(run: Run) -> None:
    """A file for another's organisation is no way to read its exact figures."""
    shown = run(SCRIPT.format(name="stranger"))
    said = " ".join(one.value for one in shown.markdown)

    assert "replace what somebody else sent" in said
    assert shown.text[0].value == "()"
    assert not shown.metric
    assert "left no trace" not in said
    assert "Your organisation's figures" not in said


def test_after_many_looks_the_network_is_not_shown(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that trying file after file wears no noise down."""
    monkeypatch.setattr(looking, "MOST_LOOKS", 0)
    said = " ".join(one.value for one in run(SCRIPT.format(name="test")).markdown)

    assert "Your organisation's figures" in said
    assert "Everybody's figures" not in said


def test_a_first_quarter_moves_nothing(run: Run) -> None:
    """There is nothing to compare with, which is not the same as standing still."""
    first = """
from dashboard.components.upload.looking import _measures
from dashboard.preview.move import Move
_measures("Yours", [Move("headcount", "Headcount", "people", (), None, None, 6)], None, "Exact")
"""
    shown = run(first)

    assert [one.value for one in shown.markdown][-1] == "There is nothing to compare them with yet."
