"""What a board shows, for tests: read from the very message that the browser would get."""

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest


def reading(at: "AppTest") -> dict[str, dict[str, Any]]:
    """Read the cards of the page's boards.

    Returns
    -------
    dict
        Card key -> the card's message (`title`, `sure`, `alt`, `panels`, `table`, ...).
    """
    messages = [json.loads(element.proto.json) for element in at.get("bidi_component")]
    return {card["key"]: card for message in messages for card in message.get("cards", [])}
