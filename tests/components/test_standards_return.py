"""The return on a page."""

from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.standards_return import return_tables
return_tables()
"""


def test_both_standards_are_tables_with_downloads(run: Run) -> None:
    """Numbers as readers expect them, and a mark where there is none."""
    shown = run(SCRIPT)
    social_care, health = (element.value for element in shown.table)

    assert not shown.exception
    assert [one.value for one in shown.subheader] == [
        "Social Care Workforce Race Equality Standard",
        "NHS Workforce Race Equality Standard",
    ]
    assert social_care["No."].tolist()[0] == "1"
    assert "[x]" in social_care["Value"].tolist()
    assert health["Value"].str.contains("%").any()
    assert len(shown.get("download_button")) == 2
