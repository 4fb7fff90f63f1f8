"""The board paper in one click."""

from dashboard.components.board_paper import released_keys
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.board_paper import board_paper
from dashboard.components.figures_board import figures_board
board_paper()
figures_board({"One": ("headcount", "workforce_share")})
"""


def test_a_click_offers_what_the_page_shows(run: Run) -> None:
    """And every other indicator of the release."""
    opened = run(SCRIPT).button[0].click().run()

    assert opened.multiselect[0].value == ["headcount", "workforce_share"]
    assert "senior_gap" in released_keys()
    assert not opened.exception


def test_the_paper_is_made_and_offered(run: Run) -> None:
    """Under a name that says quarter and release."""
    made = run(
        """
from dashboard.briefing import default_question
from dashboard.components.board_paper import _make
from dashboard.components.current_release import released
_make([default_question(released(), "headcount")], "html")
"""
    )
    (button,) = made.get("download_button")

    assert not made.exception
    assert button.proto.label == "Download the HTML file"
    assert not made.get("progress")
