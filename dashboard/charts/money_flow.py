"""Where each £100 of partnerships goes: from funders through lead organisations to partners, as ribbons."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.chart import Figure
from dashboard.charts.palette import FOCUS, INK, QUIET, TEAL
from dashboard.charts.phrases import sentence
from dashboard.charts.row import Row

HEIGHT = 360
OWN, OTHER, LEADS = "By-and-for partners", "Other partners", "Stays with leads"
_COLOURS = {LEADS: QUIET, OTHER: TEAL, OWN: FOCUS}
_MIDDLE, _GAP, _STEPS = 0.5, 8.0, 16


def money_flow(rows: Sequence[Row]) -> Figure:
    """Draw the flow.

    Parameters
    ----------
    rows
        Per cent of budgets that reach by-and-for partners and others, in that order; further rows are not drawn.
    """
    ends, traces, left, right = shares(rows), [], 0.0, 0.0
    if ends:
        traces.append(_ribbon(0, _MIDDLE - 0.02, 0.0, 0.0, 100, QUIET, "From funders: £100"))
    names = []
    for name, share in ends.items():
        words = f"{name}: £{share:.0f} of each £100"
        traces.append(_ribbon(_MIDDLE + 0.02, 1, left, right, share, _COLOURS[name], words))
        names.append((1.02, right + share / 2, f"{name.replace(' ', '<br>', 1)}<br>£{share:.0f}"))
        left, right = left + share, right + share + _GAP
    held = [(-0.02, 50.0, "Funders<br>£100"), (_MIDDLE, -7.0, "Lead organisations")] if ends else []
    layout = {
        "height": HEIGHT,
        "xaxis": {"range": [-0.3, 1.42], "visible": False},
        "yaxis": {"range": [124, -14], "visible": False},
    }
    return {"data": [*traces, *(_name(*one) for one in (*held, *names))], "layout": layout}


def told(rows: Sequence[Row], quarter: str) -> str:
    """Say what reaches partners, and what does not."""
    ends = shares(rows)
    if not ends:
        return sentence(f"Too few organisations to show where the money of partnerships went in {quarter}")
    return sentence(
        f"Of each £100 of partnerships, by-and-for partners got £{ends[OWN]:.0f}, other partners £{ends[OTHER]:.0f}, and "
        f"£{ends[LEADS]:.0f} stayed with lead organisations in {quarter}"
    )


def shares(rows: Sequence[Row]) -> dict[str, float]:
    """Give each end's share of £100; nothing where one of them is hidden, because the rest would be it."""
    own, other = (row.value for row in rows[:2])
    if own is None or other is None:
        return {}
    return {OWN: own, OTHER: other, LEADS: max(100 - own - other, 0.0)}


def _ribbon(x0: float, x1: float, y0: float, y1: float, width: float, colour: str, words: str) -> dict[str, Any]:
    """A closed outline: along the upper edge to the right, and back along the lower."""
    across = [step / _STEPS for step in range(_STEPS + 1)]
    xs = [round(x0 + (x1 - x0) * step, 4) for step in across]
    upper = [round(y0 + (y1 - y0) * step * step * (3 - 2 * step), 2) for step in across]
    return {
        "type": "scatter",
        "mode": "lines",
        "fill": "toself",
        "fillcolor": colour,
        "opacity": 0.75,
        "line": {"width": 0.5, "color": colour},
        "x": [*xs, *reversed(xs)],
        "y": [*upper, *(round(y + width, 2) for y in reversed(upper))],
        "text": words,
        "hoveron": "fills",
        "hoverinfo": "text",
    }


def _name(x: float, y: float, words: str) -> dict[str, Any]:
    side = "middle left" if x < 0 else "middle center" if x < 1 else "middle right"
    font = {"color": INK, "size": 12}
    one = {"x": [x], "y": [y], "text": [words], "textposition": side, "textfont": font}
    return {"type": "scatter", "mode": "text", "hoverinfo": "skip", **one}
