"""One template for every figure, and the browser has the same one."""

import json
from pathlib import Path

import plotly.graph_objects as go

from dashboard.charts.template import TEMPLATE, look
from dashboard.components.board import mount


def test_the_template_is_one_that_plotly_knows() -> None:
    """Every property in it is valid."""
    go.layout.Template(TEMPLATE)


def test_the_board_has_the_same_look() -> None:
    """The asset is `json.dumps(look(), indent=1)`; write it again after changing the template or the palette."""
    asset = Path(mount.__file__).parent / "assets" / "look.json"

    assert json.loads(asset.read_text(encoding="utf-8")) == look()
