"""On which side of parity several groups lie, allowing for how many are compared."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from dashboard.charts.cell import Cell
from dashboard.charts.notation import shown
from dashboard.charts.row import Row
from dashboard.charts.verdict import against
from dashboard.indicators.comparisons import allowing

Side = Literal["above", "below", "about", "cannot tell"]


def sides(cells: Sequence[Cell]) -> list[tuple[Cell, Side]]:
    """Say of every cell that is compared with something on which side of it it lies.

    Each interval is widened by Holm's method for as many comparisons as there are cells; a single one stays as it is.
    """
    compared = [cell for cell in cells if cell.reference is not None]
    ratio = all(cell.reference == 1 for cell in compared)
    ends = [[_number(value) for value in (cell.now.value, cell.now.lower, cell.now.upper)] for cell in compared]
    # Shares are each compared with one of its own, so it is the distances from it that are judged.
    offsets = [0.0 if ratio else cell.reference or 0.0 for cell in compared]
    shifted = [[value - offset for value in three] for three, offset in zip(ends, offsets, strict=True)]
    value, lower, upper = ([three[place] for three in shifted] for place in range(3))
    found = allowing(value, lower, upper, 1.0 if ratio else 0.0)
    wide = (
        replace(cell.now, lower=_known(low + offset), upper=_known(high + offset))
        for cell, low, high, offset in zip(compared, found.lower.tolist(), found.upper.tolist(), offsets, strict=True)
    )
    return [(cell, side(now, cell.reference or 0.0, ratio=ratio)) for cell, now in zip(compared, wide, strict=True)]


def side(figure: Row, reference: float, *, ratio: bool) -> Side:
    """Say on which side of parity one figure lies.

    A ratio that is written as 1.00 is about parity, however sure one can be that it is not quite that: a reader would see
    a word that the number beside it denies.
    """
    found = against(figure, reference)
    written = ratio and figure.value is not None and shown(figure.value, "ratio") == shown(1.0, "ratio")
    return "about" if written and found != "cannot tell" else found


def allowed(comparisons: int) -> str:
    """Say that several comparisons were allowed for."""
    return f"Allowing for {comparisons} comparisons."


def _number(value: float | None) -> float:
    return math.nan if value is None else value


def _known(value: float) -> float | None:
    return None if math.isnan(value) else value
