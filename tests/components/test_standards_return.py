"""The return on a page."""

from dashboard.components.standards_return import measures
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


def test_what_holds_for_several_rows_is_said_once_and_groups_have_names() -> None:
    """A short remark of its own stays in every row."""
    bands = "The standard has three bands of pay; quarters of pay stand for them, because they are fewer."
    first, second = measures(["Lower", "Upper"], [f"As at 2026-Q1. {bands}", f"As at 2026-Q1. {bands}"])
    (worse,) = measures(["Appointed"], ["Disparity shown: this group is worse off."])

    assert (bands in first, bands in second) == (True, False)
    assert "As at 2026\N{NON-BREAKING HYPHEN}Q1." in second
    assert "racially minoritised staff are worse off" in worse
    assert measures(["Plain"], [""]) == ["Plain"]
