"""First-visit orientation takes one screen, and the browser remembers that it was closed."""

import json

from dashboard.components.welcome.welcome import WORDS
from tests.components.conftest import Run
from tests.house import HOUSE

SCRIPT = """
from dashboard.components.welcome import welcome
welcome()
"""
ASSETS = HOUSE / "dashboard/components/welcome/assets"


def test_it_is_sent_once_and_says_four_things(run: Run) -> None:
    """Short enough for one screen of a telephone."""
    (element,) = run(SCRIPT).get("bidi_component")
    sent = json.loads(element.proto.json)["words"]

    assert [tuple(one) for one in sent] == list(WORDS)
    assert len(WORDS) == 4
    assert sum(len(text) for _, text in WORDS) < 700


def test_the_browser_remembers_and_nobody_else() -> None:
    """No cookie and no account: nothing about a reader reaches the server."""
    script = (ASSETS / "welcome.js").read_text(encoding="utf-8")

    assert "localStorage" in script
    assert "fetch(" not in script
    assert "setStateValue" not in script
    assert "innerHTML" not in script
