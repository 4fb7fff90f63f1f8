"""The board's files are served by Streamlit, and only the message is sent at each rerun."""

import json
from pathlib import Path

from dashboard.components.board import mount
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.board import board
board({"cards": [], "stamp": "abc"})
"""
ASSETS = Path(mount.__file__).parent / "assets"


def test_a_rerun_sends_the_message_and_no_code(run: Run) -> None:
    """Code is named by its address, and fetched once."""
    (element,) = run(SCRIPT).get("bidi_component")

    assert json.loads(element.proto.json) == {"cards": [], "stamp": "abc"}
    assert element.proto.js_source_path.endswith("board.js")
    assert element.proto.css_source_path.endswith("board.css")
    assert not element.proto.js_content
    assert len(element.proto.SerializeToString()) < 400


def test_every_module_that_the_board_imports_is_there() -> None:
    """A missing file would be noticed in a browser only."""
    for module in ASSETS.glob("*.js"):
        text = module.read_text(encoding="utf-8")
        named = [part.split('"')[0] for part in text.split('from "./')[1:]]
        assert all((ASSETS / name).exists() for name in named), module.name


def test_plotly_comes_with_its_licence_and_its_version_in_its_name() -> None:
    """So that a new version is fetched, and the old one is not."""
    (script,) = (ASSETS / "vendor").glob("plotly-basic-*.min.js")
    version = script.name.removeprefix("plotly-basic-").removesuffix(".min.js")

    assert f"v{version}" in script.read_text(encoding="utf-8")[:80]
    assert script.name in (ASSETS / "plot.js").read_text(encoding="utf-8")
    assert "MIT" in (ASSETS / "vendor" / "plotly-LICENSE.txt").read_text(encoding="utf-8")


def test_texts_never_become_markup() -> None:
    """A label from a register cannot bring a script along."""
    assert all("innerHTML" not in module.read_text(encoding="utf-8") for module in ASSETS.glob("*.js"))
