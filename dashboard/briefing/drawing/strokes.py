"""The marks of a picture: bars, lines, areas, points, intervals and the words beside them."""

from collections.abc import Iterator
from typing import Any

from dashboard.briefing.drawing.lettering import INK, SIZE, lettering
from dashboard.briefing.drawing.plane import Plane

HATCH = "hatch"
"""Name of the pattern that fills the stub of a hidden figure."""

_OPEN = {
    "diamond-open": ((0, -1), (1, 0), (0, 1), (-1, 0)),
    "triangle-right-open": ((-0.8, -1), (1, 0), (-0.8, 1)),
    "triangle-left-open": ((0.8, -1), (-1, 0), (0.8, 1)),
}
"""Symbols drawn as an outline: their corners, in halves of their size from the middle, right and down."""

Trace = dict[str, Any]


def strokes(trace: Trace, plane: Plane) -> Iterator[str]:
    """Draw one trace of a figure."""
    if trace["type"] == "bar":
        yield from _bars(trace, plane)
        return
    mode = trace.get("mode", "lines")
    if "lines" in mode:
        yield from _lines(trace, plane)
    if "error_y" in trace:
        yield from _intervals(trace, plane)
    if "markers" in mode:
        yield from _points(trace, plane)
    if "text" in mode:
        yield from _words(trace, plane)


def _bars(trace: Trace, plane: Plane) -> Iterator[str]:
    marker, thick = trace["marker"], trace.get("width", 0.6) * plane.y.step
    bases = trace.get("base") or [0.0] * len(trace["x"])
    for at, (name, value) in enumerate(zip(trace["y"], trace["x"], strict=True)):
        if value is None:
            continue
        left, right = sorted((plane.x.place(bases[at]), plane.x.place(bases[at] + value)))
        fill = f"url(#{HATCH})" if "pattern" in marker else _nth(marker["color"], at)
        edge = f' stroke="{marker["line"]["color"]}"' if "line" in marker else ""
        top = plane.y.place(name) - thick / 2
        size = f'width="{right - left:.1f}" height="{thick:.1f}"'
        yield f'<rect x="{left:.1f}" y="{top:.1f}" {size} fill="{fill}"{edge}/>'


def _lines(trace: Trace, plane: Plane) -> Iterator[str]:
    line = trace.get("line", {})
    closed = trace.get("fill") == "toself"
    fill = f'fill="{trace["fillcolor"]}" fill-opacity="{trace.get("opacity", 1):g}"' if closed else 'fill="none"'
    look = f'stroke="{line.get("color", INK)}" stroke-width="{line.get("width", 2):g}" stroke-linejoin="round"'
    dashes = {"dash": ' stroke-dasharray="6 4"', "dot": ' stroke-dasharray="2 3"'}.get(line.get("dash", ""), "")
    for run in _runs(trace, plane):
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in run)
        yield f'<{"polygon" if closed else "polyline"} points="{points}" {fill} {look}{dashes}/>'


def _runs(trace: Trace, plane: Plane) -> Iterator[list[tuple[float, float]]]:
    """Take a line apart where a figure is hidden: nothing is drawn across a gap."""
    run: list[tuple[float, float]] = []
    for x, y in zip(trace["x"], trace["y"], strict=True):
        if x is None or y is None:
            if len(run) > 1:
                yield run
            run = []
        else:
            run.append((plane.x.place(x), plane.y.place(y)))
    if len(run) > 1:
        yield run


def _intervals(trace: Trace, plane: Plane) -> Iterator[str]:
    error = trace["error_y"]
    for x, y, up, down in zip(trace["x"], trace["y"], error["array"], error["arrayminus"], strict=True):
        if None not in (y, up, down):
            at, top, foot = plane.x.place(x), plane.y.place(y + up), plane.y.place(y - down)
            look = f'stroke="{error["color"]}" stroke-width="{error["thickness"]:g}"'
            yield f'<line x1="{at:.1f}" y1="{top:.1f}" x2="{at:.1f}" y2="{foot:.1f}" {look}/>'


def _points(trace: Trace, plane: Plane) -> Iterator[str]:
    marker = trace["marker"]
    for at, (x, y) in enumerate(zip(trace["x"], trace["y"], strict=True)):
        if x is not None and y is not None:
            yield _point(marker, at, plane.x.place(x), plane.y.place(y))


def _point(marker: dict[str, Any], at: int, x: float, y: float) -> str:
    half = marker.get("size", 6) / 2
    symbol, line = _nth(marker.get("symbol", "circle"), at), marker.get("line", {})
    if symbol == "line-ns":
        look = f'stroke="{line["color"]}" stroke-width="{line["width"]:g}"'
        return f'<line x1="{x:.1f}" y1="{y - half:.1f}" x2="{x:.1f}" y2="{y + half:.1f}" {look}/>'
    if symbol in _OPEN:
        points = " ".join(f"{x + right * half:.1f},{y + down * half:.1f}" for right, down in _OPEN[symbol])
        look = f'fill="none" stroke="{_nth(marker["color"], at)}" stroke-width="{line.get("width", 1):g}"'
        return f'<polygon points="{points}" {look}/>'
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{half:g}" fill="{_nth(marker["color"], at)}"/>'


def _words(trace: Trace, plane: Plane) -> Iterator[str]:
    font = trace.get("textfont", {})
    side = "right" if "left" in trace.get("textposition", "") else "left"
    size, colour = font.get("size", SIZE), font.get("color", INK)
    texts = trace["text"] if isinstance(trace["text"], list) else [trace["text"]] * len(trace["x"])
    for x, y, text in zip(trace["x"], trace["y"], texts, strict=True):
        if x is not None and y is not None:
            away = size * 0.28 * (len(text) - len(text.lstrip()))
            place = plane.x.place(x) + away
            yield lettering(text.strip(), place, plane.y.place(y), anchor=side, size=size, colour=colour)


def _nth(colour: str | list[str], at: int) -> str:
    return colour if isinstance(colour, str) else colour[at]
