"""The evidence trail leads from each finding to its figures, or says that there are none yet."""

from dashboard.components.evidence_trail import NOT_MEASURED
from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.evidence_trail import evidence_trail
from dashboard.components.navigation import navigation
navigation(Person("somebody", "viewer"))
evidence_trail()
"""


def test_findings_lead_to_cards(run: Run) -> None:
    """And what nothing measures yet says so."""
    shown = run(SCRIPT)
    links = [link.proto.query_string for link in shown.get("page_link")]

    assert "card=promotion_ratio" in links
    assert any(one.value.startswith(NOT_MEASURED) for one in shown.caption)
    assert "fewer than 50" in shown.caption[0].value
    assert len(shown.header) == 6
    assert not shown.exception
