"""The copy-link button pins the address to the release that is shown."""

import json
import shutil
from pathlib import Path

from tests.components.conftest import Run
from tests.house import HOUSE

SCRIPT = """
from dashboard.components.copy_link import copy_link
{before}
copy_link()
"""


def test_the_link_names_the_release_that_is_shown(run: Run) -> None:
    """So that it opens these figures when a newer release is out."""
    (element,) = run(SCRIPT.format(before="")).get("bidi_component")

    assert json.loads(element.proto.json) == {"name": "release", "release": "1"}
    assert element.proto.js_source_path.endswith("copy_link.js")


def test_the_button_takes_the_address_when_it_is_pressed() -> None:
    """Filters change in the browser's address without the button being drawn again."""
    script = (HOUSE / "dashboard/components/copy_link/assets/copy_link.js").read_text(encoding="utf-8")

    assert "new URL(window.location.href)" in script.split("button.onclick", maxsplit=1)[0]
    assert "linkOf(root.emData)" in script.split("button.onclick", maxsplit=1)[1]
    assert "innerHTML" not in script


def test_a_release_that_travelled_alone_can_be_linked_to(run: Run, world: Path) -> None:
    """A viewer's machine may hold the one file and no history."""
    shutil.rmtree(world / "release_releases")

    assert run(SCRIPT.format(before="")).get("bidi_component")
