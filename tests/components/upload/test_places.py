"""Organisations and quarters to pick from."""

import datetime as dt

from data_models import quarters
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.upload.places import organisation_picker, quarter_picker
st.text(str(organisation_picker("a")))
st.text(quarter_picker("a"))
"""


def test_the_register_and_the_last_quarters_are_offered(run: Run) -> None:
    """Nobody is chosen for anybody; the quarter that has ended comes first."""
    shown = run(SCRIPT)
    now = quarters.of(dt.datetime.now(dt.UTC).date())

    assert [text.value for text in shown.text] == ["None", str(quarters.previous(now))]
    assert shown.selectbox[0].options == ["ORG-01", "ORG-02", "ORG-03", "ORG-04"]
    assert len(set(shown.selectbox[1].options)) == 5
