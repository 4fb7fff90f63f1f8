"""The same figures in Dash, for `make bench-browser`: `python -m bench._browser_dash SETS PORT`; Dash is no dependency."""

import json
import sys
from pathlib import Path
from typing import Any

from dash import Dash, Input, Output, dcc, html, no_update

DRAWN = """
<script>window.drawn = 0; const heard = new WeakSet(); let seen = new Set(), due = true;
document.addEventListener("click", () => { seen = new Set(); due = true; }, true);
const shown = () => [...document.querySelectorAll(".js-plotly-plot")].filter(plot => plot.offsetParent);
setInterval(() => document.querySelectorAll(".js-plotly-plot").forEach(plot => {
  if (heard.has(plot) || !plot.on) return;
  heard.add(plot); if (plot.querySelector(".bglayer .bg, .subplot")) seen.add(plot);
  plot.on("plotly_afterplot", () => seen.add(plot));
}), 5);
const look = () => {
  if (due && shown().length && shown().every(plot => seen.has(plot))) { due = false; window.drawn += 1; }
  requestAnimationFrame(look);
};
look();</script></body>
"""
"""Counts a redraw, once a click, when each plot that is to be seen has been drawn since."""


def main(sets: Path, port: int) -> None:
    """Serve one page: a choice of level, and the figures of it."""
    names, figures = json.loads(sets.read_text(encoding="utf-8"))
    many = max(map(len, figures))
    app = Dash(__name__)
    app.index_string = app.index_string.replace("</body>", DRAWN)
    graphs = [dcc.Graph(id=f"g{at}", config={"displayModeBar": False}) for at in range(many)]
    app.layout = html.Div([dcc.RadioItems(names, names[1], id="level"), *graphs])

    outputs = [Output(f"g{at}", part) for part in ("figure", "style") for at in range(many)]

    @app.callback(outputs, Input("level", "value"))  # type: ignore[untyped-decorator]
    def redraw(level: str) -> list[Any]:
        chosen = figures[names.index(level)]
        spare = many - len(chosen)
        return [*chosen, *[no_update] * spare, *[{}] * len(chosen), *[{"display": "none"}] * spare]

    app.run(port=port, debug=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
