"""A flow: where people were, where they are a year later, and ribbons as broad as there are people between."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import pandas as pd

from dashboard.charts.chart import Figure, Mark
from dashboard.charts.labels import codes
from dashboard.charts.palette import CATEGORICAL, FOCUS, INK, QUIET, TEAL
from dashboard.charts.phrases import sentence
from dashboard.charts.question import Question

FROM, TO = "grade", "next_grade"
GONE = "Left"

ROSE, STAYED, SANK, LEFT = TEAL, QUIET, CATEGORICAL[2], FOCUS
"""Colours of ribbons: to a higher grade, in the same one, to a lower one, and out."""

_WAYS = ((ROSE, "to a higher grade"), (STAYED, "in the same grade"), (SANK, "to a lower grade"), (LEFT, "left"))

GAP = 0.04
"""Room between two places on one side, as a share of all people."""

_STEPS = 16


class Ribbon(NamedTuple):
    """People who went one way: from and to which code, how many, and where the ribbon begins on either side."""

    source: str
    target: str
    people: float
    left: float
    right: float


def is_flow(question: Question) -> bool:
    """Whether a question is one of a flow in one quarter."""
    return question.view == "latest" and set(question.by) == {FROM, TO}


def flow(question: Question) -> Figure:
    """Draw the flow of one quarter.

    The drawing library of the page has no such chart, so each ribbon is a filled outline. A count that is hidden has no
    ribbon, and takes no room: the table says which those are.

    Parameters
    ----------
    question
        Split by `FROM` and `TO`, with the people of each way as numerators.
    """
    found = ribbons(question.latest)
    depth = _depth(found)
    layout = {
        "height": 560,
        "xaxis": {"range": [-0.48, 1.48], "visible": False},
        "yaxis": {"range": [depth * 1.01, -depth * 0.01], "visible": False},
    }
    found.sort(key=lambda one: one.target == GONE)
    return {"data": [*map(_ribbon, found), *_names(found)], "layout": layout}


def ribbons(frame: pd.DataFrame) -> list[Ribbon]:
    """Lay the shown ways out on both sides, highest grade on top."""
    shown = frame[(frame["status"] == "") & frame["numerator"].notna()]
    people = {(str(row[FROM]), str(row[TO])): float(row["numerator"]) for _, row in shown.iterrows()}
    ways = sorted(people, key=lambda way: (_place(FROM, way[0]), _place(TO, way[1])))
    left = _stacked(ways, people, 0)
    right = _stacked(sorted(ways, key=lambda way: (_place(TO, way[1]), _place(FROM, way[0]))), people, 1)
    return [Ribbon(*way, people[way], left[way], right[way]) for way in ways]


def flow_finding(question: Question) -> str:
    """Say how many rose, and how many left, of those whose way is shown."""
    found = ribbons(question.latest)
    total = sum(one.people for one in found)
    if not total:
        return sentence(f"Too few people to show a figure for {question.quarter}")
    rose, left = (sum(one.people for one in found if _colour(one) == way) for way in (ROSE, LEFT))
    return sentence(
        f"Of {total:,.0f} staff of a year before, {rose:,.0f} were in a higher grade and {left:,.0f} had left in "
        f"{question.quarter}"
    )


def flow_marks(question: Question) -> tuple[Mark, ...]:
    """Name the colours that there are."""
    there = {_colour(one) for one in ribbons(question.latest)}
    return tuple(Mark("line", words, colour) for colour, words in _WAYS if colour in there)


def _place(column: str, code: str) -> int:
    """Highest grade first, those who left last."""
    order = codes(column)
    return len(order) if code == GONE else -order.index(code)


def _stacked(
    ways: Sequence[tuple[str, str]], people: dict[tuple[str, str], float], side: int
) -> dict[tuple[str, str], float]:
    """Where each way begins on one side, with a gap between two codes."""
    at, before, begins = 0.0, "", {}
    gap = GAP * sum(people.values())
    for way in ways:
        at += gap if before and way[side] != before else 0.0
        begins[way], before = at, way[side]
        at += people[way]
    return begins


def _colour(one: Ribbon) -> str:
    if one.target == GONE:
        return LEFT
    step = codes(FROM).index(one.target) - codes(FROM).index(one.source)
    return ROSE if step > 0 else SANK if step < 0 else STAYED


def _ribbon(one: Ribbon) -> dict[str, Any]:
    """A closed outline: along the upper edge to the right, and back along the lower."""
    across = [step / _STEPS for step in range(_STEPS + 1)]
    upper = [_bend(one.left, one.right, x) for x in across]
    words = f"{one.source} to {one.target.lower() if one.target != GONE else 'having left'}: {one.people:,.0f} people"
    return {
        "type": "scatter",
        "mode": "lines",
        "fill": "toself",
        "fillcolor": _colour(one),
        "opacity": 0.75,
        "line": {"width": 0.5, "color": _colour(one)},
        "x": [round(x, 4) for x in [*across, *reversed(across)]],
        "y": [round(y, 2) for y in [*upper, *(y + one.people for y in reversed(upper))]],
        "text": words,
        "hoveron": "fills",
        "hoverinfo": "text",
    }


def _bend(start: float, end: float, x: float) -> float:
    """A smooth step from start to end."""
    return start + (end - start) * x * x * (3 - 2 * x)


def _names(found: Sequence[Ribbon]) -> Iterator[dict[str, Any]]:
    """The names of both sides, each beside the middle of its place."""
    for x, side, position in ((-0.02, 0, "middle left"), (1.02, 1, "middle right")):
        middles = _middles(found, side)
        yield {
            "type": "scatter",
            "mode": "text",
            "x": [x] * len(middles),
            "y": list(middles.values()),
            "text": [code.replace(" ", "<br>") for code in middles],
            "textposition": position,
            "textfont": {"color": INK, "size": 12},
            "hoverinfo": "skip",
        }


def _middles(found: Sequence[Ribbon], side: int) -> dict[str, float]:
    spans: dict[str, list[float]] = {}
    for one in found:
        begin = (one.left, one.right)[side]
        spans.setdefault((one.source, one.target)[side], []).extend([begin, begin + one.people])
    return {code: (min(ends) + max(ends)) / 2 for code, ends in spans.items()}


def _depth(found: Sequence[Ribbon]) -> float:
    return max((max(one.left, one.right) + one.people for one in found), default=1.0)
