"""What a picture's marks stand on: names, numbers, grid lines, reference lines and remarks."""

from collections.abc import Iterator
from typing import Any

from dashboard.briefing.drawing.lettering import INK, SIZE, lettering
from dashboard.briefing.drawing.plane import Plane, ticks
from dashboard.charts.chart import Figure

GRID = "#e3e6e9"
_NAMES_AWAY = 10
_HEAD = 9
_DASHES = {"dash": "6 4", "dot": "2 3"}


def scaffold(figure: Figure, plane: Plane) -> Iterator[str]:
    """Draw the axes and the lines behind the marks."""
    layout = figure["layout"]
    yield from _y_axis(layout.get("yaxis", {}), plane)
    yield from _x_axis(layout.get("xaxis", {}), plane)
    yield from (_line(shape, plane) for shape in layout.get("shapes", ()) if shape.get("layer") != "above")


def remarks(figure: Figure, plane: Plane) -> Iterator[str]:
    """Write the words that stand at a place of the plane, and draw the lines in front of the marks."""
    yield from (_line(shape, plane) for shape in figure["layout"].get("shapes", ()) if shape.get("layer") == "above")
    every = figure["layout"].get("annotations", ())
    yield from (_arrow(one, plane) for one in every if one.get("showarrow"))
    yield from (_remark(one, plane) for one in every if one["text"])


def _y_axis(spec: dict[str, Any], plane: Plane) -> Iterator[str]:
    if spec.get("visible") is False:
        return
    if plane.y.codes is not None:
        for code in plane.y.codes:
            yield lettering(code, plane.x.low - _NAMES_AWAY, plane.y.place(code), anchor="right")
        return
    if "ticktext" in spec:
        for value, text in zip(spec["tickvals"], spec["ticktext"], strict=True):
            yield lettering(text, plane.x.low - _NAMES_AWAY, plane.y.place(value), anchor="right")
        return
    for value in ticks(plane.y):
        at = plane.y.place(value)
        yield _segment(plane.x.low, at, plane.x.high, at, GRID, 1)
        yield lettering(_number(value, spec), plane.x.low - _NAMES_AWAY, at, anchor="right")


def _x_axis(spec: dict[str, Any], plane: Plane) -> Iterator[str]:
    if spec.get("visible") is False:
        return
    marked = spec.get("tickvals") or (plane.x.codes if plane.x.codes is not None else ticks(plane.x))
    for value in marked:
        text = value if isinstance(value, str) else _number(value, spec)
        if spec.get("showgrid"):
            yield _segment(plane.x.place(value), plane.y.low, plane.x.place(value), plane.y.high, GRID, 1)
        yield lettering(text, plane.x.place(value), plane.y.low + SIZE, anchor="center")


def _number(value: float, spec: dict[str, Any]) -> str:
    return f"{value:,.10g}{spec.get('ticksuffix', '')}"


def _line(shape: dict[str, Any], plane: Plane) -> str:
    xs = [_x(shape[name], shape, plane) for name in ("x0", "x1")]
    ys = [_y(shape[name], shape, plane) for name in ("y0", "y1")]
    line = shape["line"]
    return _segment(xs[0], ys[0], xs[1], ys[1], line["color"], line["width"], _DASHES.get(line.get("dash", ""), ""))


def _segment(x0: float, y0: float, x1: float, y1: float, colour: str, width: float, dashes: str = "") -> str:
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    ends = f'x1="{x0:.1f}" y1="{y0:.1f}" x2="{x1:.1f}" y2="{y1:.1f}"'
    return f'<line {ends} stroke="{colour}" stroke-width="{width:g}"{dashed}/>'


def _arrow(one: dict[str, Any], plane: Plane) -> str:
    """An arrow along a line of the plane, from its tail to its head."""
    tail, head = plane.x.place(one["ax"]), plane.x.place(one["x"])
    y, back = plane.y.place(one["y"]), _HEAD if head < tail else -_HEAD
    points = f"{head:.1f},{y:.1f} {head + back:.1f},{y - _HEAD / 2:.1f} {head + back:.1f},{y + _HEAD / 2:.1f}"
    shaft = _segment(tail, y, head + back, y, one["arrowcolor"], one["arrowwidth"])
    return f'{shaft}<polygon points="{points}" fill="{one["arrowcolor"]}"/>'


def _remark(one: dict[str, Any], plane: Plane) -> str:
    font = one.get("font", {})
    size = font.get("size", SIZE)
    x = _x(one["x"], one, plane) + one.get("xshift", 0)
    y = _y(one["y"], one, plane) - one.get("yshift", 0)
    y -= {"bottom": size * 0.75, "top": -size * 0.75}.get(one.get("yanchor", ""), 0)
    anchor = one.get("xanchor", "center")
    return lettering(one["text"], x, y, anchor=anchor, size=size, colour=font.get("color", INK))


def _x(value: Any, spec: dict[str, Any], plane: Plane) -> float:
    if spec.get("xref") == "paper":
        return float(plane.x.low + value * (plane.x.high - plane.x.low))
    return plane.x.place(value)


def _y(value: Any, spec: dict[str, Any], plane: Plane) -> float:
    if spec.get("yref") == "paper":
        return float(plane.y.low + value * (plane.y.high - plane.y.low))
    return plane.y.place(value)
