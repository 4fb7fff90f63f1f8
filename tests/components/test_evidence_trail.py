"""The evidence trail leads from each finding to its figures, or says that there are none yet."""

from types import SimpleNamespace

import pytest

from dashboard.components.evidence_trail import NOT_DECIDED, NOT_MEASURED, decisions
from dashboard.indicators.declared_table import DeclaredTable
from tests.charts.conftest import QUARTERS, released
from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.evidence_trail import evidence_trail
from dashboard.components.navigation import navigation
navigation(Person("somebody", "viewer"))
evidence_trail()
"""


def test_findings_lead_to_cards(run: Run) -> None:
    """Of every finding that this release has figures of."""
    shown = run(SCRIPT)
    links = [link.proto.query_string for link in shown.get("page_link")]

    assert "card=promotion_ratio" in links
    assert "fewer than 50" in shown.caption[0].value
    assert len(shown.header) == 6
    assert not shown.exception


def test_a_link_says_what_its_card_tells(run: Run) -> None:
    """But not where it opens the card on one element: that has another figure."""
    told = {"promotion_ratio": "disparity shown", "competency_level": "2.5"}
    shown = run(
        SCRIPT.replace("evidence_trail()\n", "")
        + "from unittest.mock import patch\nfrom dashboard.charts.overview import Overview\n"
        + f"read = Overview({{}}, None, None, (), {{}}, {told})\n"
        + "with patch('dashboard.components.evidence_trail.release_overview', lambda: read):\n    evidence_trail()\n"
    )
    links = [link.proto for link in shown.get("page_link")]
    level = {link.label for link in links if "element=" in link.query_string}

    assert "Promotion ratio: disparity shown" in {link.label for link in links}
    assert level == {"Level of cultural competency", "Share of organisations moving up"}


def test_what_was_decided_is_said_with_the_way_to_it(run: Run) -> None:
    """Of the latest quarter, in words; of a finding that no proposal names, that there is none."""
    taken = {"isolation": {"adopted": 2, "open": 1}}
    shown = run(
        SCRIPT.replace("evidence_trail()\n", "")
        + f"from unittest.mock import patch\nwith patch('dashboard.components.evidence_trail.decisions', lambda: {taken}):\n"
        + "    evidence_trail()\n"
    )
    said = [one.value for one in shown.caption]

    assert "Decisions: of 3 proposals, 2 adopted and 1 open." in said
    assert NOT_DECIDED in said
    assert any("finding=isolation" in link.proto.query_string for link in shown.get("page_link"))


def test_decisions_are_read_from_the_release(monkeypatch: pytest.MonkeyPatch) -> None:
    """The latest quarter's, by finding and outcome; a release from before they were counted has none."""
    table = DeclaredTable(("decision_outcome", "finding"), None, "proposals")
    figures = released("decisions_on_findings", table.breakdowns, frozenset({"declined"}))
    made = SimpleNamespace(tables=lambda _: (table,), figures=lambda *_: figures, quarters=QUARTERS)
    monkeypatch.setattr("dashboard.components.evidence_trail.released", lambda: made)

    assert set(decisions()["isolation"]) == {"adopted", "adapted", "open"}

    monkeypatch.setattr(made, "tables", lambda _: ())
    assert decisions() == {}


def test_what_nothing_measures_says_so(run: Run) -> None:
    """As in a release from before its indicators."""
    shown = run(
        SCRIPT.replace("evidence_trail()\n", "")
        + "from unittest.mock import patch\nwith patch('dashboard.components.evidence_trail.page_of', lambda _: ''):\n"
        + "    evidence_trail()\n"
    )

    assert any(one.value.startswith(NOT_MEASURED) for one in shown.caption)
