"""The same figures in Dash, for `make bench-browser`: `python -m bench._browser_dash SETS PORT`; Dash is no dependency."""

import json
import sys
from pathlib import Path
from typing import Any

from dash import Dash, Input, Output, dcc, html

DRAWN = """
<script>window.drawn = 0; const heard = new WeakSet();
setInterval(() => document.querySelectorAll(".js-plotly-plot").forEach(plot => {
  if (heard.has(plot) || !plot.on) return;
  heard.add(plot); const all = () => document.querySelectorAll(".js-plotly-plot").length;
  plot.on("plotly_afterplot", () => { window.part = (window.part || 0) + 1; if (window.part % all() === 0) window.drawn += 1; });
}), 5);</script></body>
"""
"""Counts a redraw once each of its plots has been drawn."""


def main(sets: Path, port: int) -> None:
    """Serve one page: a choice of level, and the figures of it."""
    names, figures = json.loads(sets.read_text(encoding="utf-8"))
    many = max(map(len, figures))
    app = Dash(__name__)
    app.index_string = app.index_string.replace("</body>", DRAWN)
    graphs = [dcc.Graph(id=f"g{at}", config={"displayModeBar": False}) for at in range(many)]
    app.layout = html.Div([dcc.RadioItems(names, names[0], id="level"), *graphs])

    @app.callback([Output(f"g{at}", "figure") for at in range(many)], Input("level", "value"))  # type: ignore[untyped-decorator]
    def redraw(level: str) -> list[Any]:
        chosen = figures[names.index(level)]
        return [chosen[at] if at < len(chosen) else {} for at in range(many)]

    app.run(port=port, debug=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
