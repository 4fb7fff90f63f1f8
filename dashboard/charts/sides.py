"""On which side of parity several groups lie, allowing for how many are compared."""

import math
from collections.abc import Sequence
from dataclasses import replace

from dashboard.charts.cell import Cell
from dashboard.charts.verdict import Verdict, against
from dashboard.indicators.comparisons import allowing


def sides(cells: Sequence[Cell]) -> list[tuple[Cell, Verdict]]:
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
    return [(cell, against(now, cell.reference or 0.0)) for cell, now in zip(compared, wide, strict=True)]


def allowed(comparisons: int) -> str:
    """Say that several comparisons were allowed for."""
    return f"Allowing for {comparisons} comparisons."


def _number(value: float | None) -> float:
    return math.nan if value is None else value


def _known(value: float) -> float | None:
    return None if math.isnan(value) else value
