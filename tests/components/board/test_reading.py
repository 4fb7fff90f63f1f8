"""A board can be read by tests as a reader reads it."""

from dashboard.components.board import reading
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.board import board
board({"definitions": {}}, key="definitions")
board({"cards": [{"key": "a", "title": "A finding."}], "stamp": "x"})
"""


def test_cards_are_read_by_their_key(run: Run) -> None:
    """From the message that the browser gets; boards without cards are passed over."""
    assert reading(run(SCRIPT)) == {"a": {"key": "a", "title": "A finding."}}
