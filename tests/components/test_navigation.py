"""Pages are offered by role, and Upload only where there are records."""

import pytest

from tests.components.conftest import Run

SCRIPT = """
from unittest.mock import patch
from dashboard.access import Person
from dashboard.components import navigation
with patch.object(navigation.st, "navigation", lambda pages, expanded: pages):
    offered = navigation.navigation(Person("somebody", "{role}"))
st.text(",".join(page.title for page in offered))
"""
EVERYONE = (
    "Home,Representation,Recruitment,Retention,Progression,Experience,Leadership programme,Network,Pay,Cultural competency,"
    "Funding equity,Partnerships,"
    "Seat at the table,Coverage,Co-design,Targets,A funder's return,Standards return,Evidence trail,Methods,"
    "Data dictionary"
)


@pytest.mark.parametrize(
    ("role", "titles"),
    [
        ("viewer", EVERYONE),
        ("evaluator", f"{EVERYONE},Evaluation workbench"),
        ("analyst", f"{EVERYONE},Upload,Submissions,Your organisation"),
        (
            "steward",
            f"{EVERYONE},Evaluation workbench,Upload,Submissions,Your organisation,Edit targets,Table budget,Audit",
        ),
    ],
)
def test_each_role_is_offered_its_pages(run: Run, role: str, titles: str) -> None:
    """Everybody reads, some upload."""
    assert run(SCRIPT.format(role=role)).text[0].value == titles


def test_a_process_without_records_offers_nothing_that_reads_files(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the role."""
    monkeypatch.setenv("EQUITY_MONITOR_RELEASE_ONLY", "1")

    assert run(SCRIPT.format(role="steward")).text[0].value == EVERYONE.replace("A funder's return,", "")
