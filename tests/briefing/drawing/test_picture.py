"""Every kind of chart can be drawn without a browser."""

import xml.etree.ElementTree as ET

import pytest

from dashboard.briefing.drawing import picture
from dashboard.charts.build import build
from dashboard.charts.question import View
from tests.charts.conftest import QUARTERS, released

KINDS: tuple[tuple[str, tuple[str, ...], View], ...] = (
    ("workforce_share", ("ethnic_group",), "latest"),
    ("workforce_share", ("region", "ethnic_group"), "latest"),
    ("hiring_ratio", ("ethnic_group",), "latest"),
    ("workforce_share", ("ethnic_group",), "trend"),
    ("grade_flow", ("grade", "next_grade"), "latest"),
    ("applications", ("recruitment_stage", "ethnic_group"), "latest"),
)


@pytest.mark.parametrize(("key", "by", "view"), KINDS)
def test_a_picture_is_whole_and_says_what_it_shows(key: str, by: tuple[str, ...], view: View) -> None:
    """Well-formed, inside its frame, with its words."""
    from dashboard.charts.question import Question
    from dashboard.indicators import discover

    chart = build(Question(discover()[key], released(key, by, frozenset({"Other"})), QUARTERS[-1], view))
    for panel in chart.panels:
        root = ET.fromstring(picture(panel.figure, chart.alt))

        assert root.get("aria-label") == chart.alt
        assert len(list(root.iter())) > 5
        assert "NaN" not in ET.tostring(root, encoding="unicode")
