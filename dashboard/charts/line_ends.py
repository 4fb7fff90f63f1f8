"""What stands at the ends of lines in place of a legend: each group's name and value, and the target it is to reach."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from dashboard.charts.labels import folded
from dashboard.charts.notation import shown
from dashboard.charts.palette import INK
from dashboard.charts.row import Row
from dashboard.charts.scale import Range
from dashboard.charts.series import Series

LINE_OF_TEXT = 19
"""Pixels that one line of a label takes; labels closer than that are moved apart."""

NARROW = 16
"""Characters after which a name takes a second line: at its end a line has less room than beside a bar."""

_LETTER = 7
_AROUND = 24
_FRAME = 50
"""Pixels that a letter takes, that stand free beside a label, and that a chart's margins take of its height."""


class End(NamedTuple):
    """One label: the quarter and the height it stands at, its words, and its colour."""

    quarter: str
    value: float
    text: str
    colour: str


def ends(series: Sequence[Series], unit: str, span: Range, height: int) -> list[dict[str, Any]]:
    """Write the labels, moved apart where they would touch.

    Parameters
    ----------
    series
        The lines.
    unit
        The indicator's unit.
    span
        The axis.
    height
        Of the chart, in pixels.
    """
    found = sorted(_ends(series, unit), key=lambda one: one.value)
    tallest = max((one.text.count("<br>") + 1 for one in found), default=1)
    gap = (span[1] - span[0]) * LINE_OF_TEXT * (0.15 + 0.85 * tallest) / (height - _FRAME)
    return [
        _words(one, place) for one, place in zip(found, apart([one.value for one in found], gap, span), strict=True)
    ]


def room(series: Sequence[Series], unit: str) -> int:
    """Give the pixels to keep free at the right for the longest label."""
    plain = (one.text.replace("<b>", "").replace("</b>", "") for one in _ends(series, unit))
    return _AROUND + _LETTER * max((len(part) for one in plain for part in one.split("<br>")), default=4)


def target_lines(series: Sequence[Series]) -> list[dict[str, Any]]:
    """Draw a dashed line for each target, in the colour of its group where there are several groups."""
    return [
        {
            "type": "line",
            "xref": "paper",
            "x0": 0,
            "x1": 1,
            "y0": one.target.value,
            "y1": one.target.value,
            "line": {"color": one.colour if len(series) > 1 else INK, "width": 1.5, "dash": "dash"},
            "layer": "below",
        }
        for one in series
        if one.target is not None
    ]


def _ends(series: Sequence[Series], unit: str) -> list[End]:
    values = [
        End(row.label, row.value or 0.0, _named(one, row, unit, series), one.colour) for one, row in _last(series)
    ]
    return values + [_target(one, one.target, unit, series) for one in series if one.target is not None]


def _last(series: Sequence[Series]) -> list[tuple[Series, Row]]:
    return [(one, one.last) for one in series if one.last is not None]


def _named(one: Series, row: Row, unit: str, series: Sequence[Series]) -> str:
    """The value, and the group unless it is the only one."""
    value = row.text(unit).removesuffix(" points")
    return f"<b>{value}</b>" if len(series) == 1 else f"{folded(one.label, NARROW)} <b>{value}</b>"


def _target(one: Series, target: Row, unit: str, series: Sequence[Series]) -> End:
    """The target's value; whether it is the least or the most, and by when, the card's words say."""
    several = sum(other.target is not None for other in series) > 1
    name = f"{one.label}, target" if several else "Target"
    text = f"{folded(name, NARROW)} <b>{shown(target.value or 0.0, unit).removesuffix(' points')}</b>"
    return End(one.rows[-1].label, target.value or 0.0, text, one.colour if len(series) > 1 else INK)


def _words(one: End, place: float) -> dict[str, Any]:
    return {
        "x": one.quarter,
        "y": round(place, 3),
        "xanchor": "left",
        "xshift": 8,
        "text": one.text,
        "font": {"color": one.colour, "size": 13},
        "showarrow": False,
        "align": "left",
    }


def apart(places: Sequence[float], gap: float, span: Range) -> list[float]:
    """Move ascending places apart until neighbours are at least `gap` from each other, as little as possible.

    All of them stay within `span`, as far as they fit.
    """
    blocks: list[tuple[float, int]] = []
    for place in places:
        blocks.append((place, 1))
        while len(blocks) > 1 and _top(blocks[-2], gap) + gap > _foot(blocks[-1], gap):
            (above, many), (below, few) = blocks.pop(), blocks.pop()
            blocks.append(((above * many + below * few) / (many + few), many + few))
    spread = [_foot((middle, size), gap) + step * gap for middle, size in blocks for step in range(size)]
    lifted = [max(place, span[0] + at * gap) for at, place in enumerate(spread)]
    return [min(place, span[1] - (len(lifted) - 1 - at) * gap) for at, place in enumerate(lifted)]


def _foot(block: tuple[float, int], gap: float) -> float:
    return block[0] - (block[1] - 1) * gap / 2


def _top(block: tuple[float, int], gap: float) -> float:
    return block[0] + (block[1] - 1) * gap / 2
