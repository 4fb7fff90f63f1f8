"""Pages are offered by role, and Upload only where there are records."""

import pytest

from dashboard.components.navigation import PAGES, SECTIONS
from tests.components.conftest import Run

SCRIPT = """
from unittest.mock import patch
from dashboard.access import Person
from dashboard.components import navigation
with patch.object(navigation.st, "navigation", lambda pages, expanded: pages):
    offered = navigation.navigation(Person("somebody", "{role}"))
st.text(",".join(page.title for pages in offered.values() for page in pages))
st.text(",".join(offered))
"""
FIRST = "Home,Targets,Representation,Recruitment,Retention,Progression,Pay,Experience,Leadership programme,Network"
THEN = (
    "Cultural competency,Funding equity,Partnerships,Seat at the table,Co-design,Coverage,A funder's return,Evidence trail,"
    "Standards return,Methods,Data dictionary"
)
DATA = "Upload,Submissions,Your organisation"


@pytest.mark.parametrize(
    ("role", "titles"),
    [
        ("viewer", f"{FIRST},{THEN}"),
        ("evaluator", f"{FIRST},Evaluation workbench,{THEN}"),
        ("analyst", f"{FIRST},{THEN},{DATA}"),
        ("steward", f"{FIRST},Evaluation workbench,{THEN},{DATA},Edit targets,Table budget,Audit"),
    ],
)
def test_each_role_is_offered_its_pages(run: Run, role: str, titles: str) -> None:
    """Everybody reads, some upload."""
    assert run(SCRIPT.format(role=role)).text[0].value == titles


def test_a_process_without_records_offers_nothing_that_reads_files(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the role."""
    monkeypatch.setenv("EQUITY_MONITOR_RELEASE_ONLY", "1")

    assert run(SCRIPT.format(role="steward")).text[0].value == f"{FIRST},{THEN}".replace("A funder's return,", "")


def test_a_section_without_pages_is_not_there(run: Run) -> None:
    """A viewer is not shown the headings of what others do."""
    sections = run(SCRIPT.format(role="viewer")).text[1].value.split(",")

    assert sections[:3] == ["", "Workforce", "Programmes"]
    assert not {"Your data", "Stewards"} & set(sections)


def test_every_page_is_offered_to_somebody() -> None:
    """A script that nobody is offered would have no address."""
    offered = {one.file for pages in SECTIONS.values() for one in pages}

    assert offered == {path.stem for path in PAGES.glob("*.py")}
