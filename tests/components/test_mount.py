"""Components of ours are declared from the checkout."""

import pytest

from dashboard.components.mount import declare
from tests.components.conftest import Run
from tests.house import HOUSE

SCRIPT = """
from dashboard.components.board import board
board({"cards": [], "stamp": "abc"})
board({"cards": [], "stamp": "abc"}, key="another")
"""


def test_declaring_twice_does_no_harm(run: Run) -> None:
    """Each rerun does, and each board of a page."""
    shown = run(SCRIPT)

    assert len(shown.get("bidi_component")) == 2
    assert not shown.exception


def test_a_component_that_is_not_ours_is_refused() -> None:
    """A name is a project and a part."""
    with pytest.raises(ValueError, match="unpack"):
        declare("board", HOUSE)
