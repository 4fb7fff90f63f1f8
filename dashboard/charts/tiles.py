"""A tile map: the twelve nations and regions as tiles of one size, each where it about lies, with its name and number."""

from collections.abc import Iterator, Sequence
from typing import Any

from dashboard.charts.chart import Figure
from dashboard.charts.palette import FOCUS, INK, PAPER, QUIET
from dashboard.charts.phrases import listed, sentence
from dashboard.charts.row import Row

PLACES = {
    "Scotland": (1, 0),
    "North East": (2, 0),
    "Northern Ireland": (0, 1),
    "North West": (1, 1),
    "Yorkshire and The Humber": (2, 1),
    "Wales": (0, 2),
    "West Midlands": (1, 2),
    "East Midlands": (2, 2),
    "East of England": (3, 2),
    "South West": (1, 3),
    "South East": (2, 3),
    "London": (3, 3),
}
"""Region -> column and row, laid by hand: neighbours stay neighbours as far as squares allow."""

SHORT = {
    "Yorkshire and The Humber": "Yorkshire<br>and The<br>Humber",
    "Northern Ireland": "Northern<br>Ireland",
    "East of England": "East of<br>England",
}
COLUMNS, ROWS, SIDE = 4, 4, 96
_EDGE = 0.46
"""Half a tile; the rest is the gap between two."""


def tiles(rows: Sequence[Row]) -> Figure:
    """Draw the map: filled tiles where there is something, hatched ones that say none where there is nothing.

    Parameters
    ----------
    rows
        One a region, labelled with its name; a number each.
    """
    by_region = {row.label.replace("<br>", " "): row for row in rows}
    held = [(region, place, by_region[region]) for region, place in PLACES.items() if region in by_region]
    layout = {
        "height": SIDE * ROWS + 16,
        "xaxis": {"range": [-0.55, COLUMNS - 0.45], "visible": False},
        "yaxis": {"range": [ROWS - 0.45, -0.55], "visible": False},
        "annotations": [_name(region, place, row) for region, place, row in held],
    }
    return {"data": [_tile(region, place, row) for region, place, row in held], "layout": layout}


def told(rows: Sequence[Row], quarter: str) -> str:
    """Name the regions without any, and the one with most."""
    known = [(row.label.replace("<br>", " "), row.value) for row in rows if row.value is not None]
    none = [name for name, value in known if value == 0]
    most, number = max(known, key=lambda one: one[1], default=("", 0.0))
    if not known or not number:
        return sentence(f"There is no by-and-for organisation in any region in {quarter}")
    first = f"most, {number:.0f}, {'is' if number == 1 else 'are'} in {most}"
    missing = (
        f"No by-and-for organisation in {listed(none, most=12)}"
        if none
        else "Every region has a by-and-for organisation"
    )
    return sentence(f"{missing}; {first} ({quarter})")


def _tile(region: str, place: tuple[int, int], row: Row) -> dict[str, Any]:
    x, y = place
    xs, ys = zip(*_corners(x, y), strict=True)
    none = not row.value
    return {
        "type": "scatter",
        "mode": "lines",
        "fill": "toself",
        "x": list(xs),
        "y": list(ys),
        "line": {"color": QUIET if none else FOCUS, "width": 1.5},
        "fillcolor": "rgba(0,0,0,0)" if none else FOCUS,
        "fillpattern": {"shape": "/" if none else "", "fgcolor": QUIET, "size": 9, "solidity": 0.12},
        "text": f"{region}: {_number(row)}",
        "hoveron": "fills",
        "hoverinfo": "text",
    }


def _corners(x: int, y: int) -> Iterator[tuple[float, float]]:
    for across, down in ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)):
        yield x + across * _EDGE, y + down * _EDGE


def _name(region: str, place: tuple[int, int], row: Row) -> dict[str, Any]:
    """Name and number in the tile, on a ground of their own where it is hatched, so that they can be read."""
    none = not row.value
    return {
        "x": place[0],
        "y": place[1],
        "text": f"{SHORT.get(region, region.replace(' ', '<br>', 1))}<br><b>{_number(row)}</b>",
        "showarrow": False,
        "font": {"size": 12, "color": INK if none else PAPER},
        "bgcolor": PAPER if none else "rgba(0,0,0,0)",
        "borderpad": 1,
    }


def _number(row: Row) -> str:
    return "not known" if row.value is None else f"{row.value:.0f}" if row.value else "none"
