"""The layout every figure shares, so that a figure carries only its numbers."""

from dashboard.charts.palette import CATEGORICAL, DARK

TEMPLATE: dict[str, object] = {
    "layout": {
        "colorway": list(CATEGORICAL),
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"size": 14},
        "margin": {"l": 8, "r": 8, "t": 8, "b": 8},
        "showlegend": False,
        "dragmode": False,
        "bargap": 0.36,
        "hovermode": "closest",
        "hoverlabel": {"align": "left", "font": {"size": 14}},
        "xaxis": {"automargin": True, "fixedrange": True, "zeroline": False, "ticks": "", "showline": False},
        "yaxis": {"automargin": True, "fixedrange": True, "zeroline": False, "ticks": "", "showline": False},
    },
    "data": {"bar": [{"cliponaxis": False}], "scatter": [{"cliponaxis": False}]},
}
"""A plotly template; text and grid colours are filled in by the board from the reader's theme."""


def look() -> dict[str, object]:
    """Everything about the look that the browser must know: the asset `look.json` of the board is exactly this."""
    return {"template": TEMPLATE, "dark": DARK}
