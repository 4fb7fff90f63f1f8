"""One answer for cells alike."""

from dashboard.components.upload.alike import taken
from dashboard.ingest.alike import Alike


def test_every_suggestion_is_taken() -> None:
    """Codes by spelling, so that they are remembered; blanks by cell, because a blank is right in these rows only."""
    groups = [
        Alike("grade", "Manger", "not on the list", "", (2, 3), "Manager"),
        Alike("leaving_reason", "Resignation", "leaving_reason_blank_unless", "", (5, 9), ""),
    ]
    choices = taken(groups)

    assert choices.spellings == {"grade": {"Manger": "Manager"}}
    assert choices.cells == {(5, "leaving_reason"): "", (9, "leaving_reason"): ""}
