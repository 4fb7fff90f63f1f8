"""How many points more or fewer than among people alike: a dot with its interval for each cohort."""

from collections.abc import Sequence

from dashboard.charts.chart import Figure
from dashboard.charts.dots import dots
from dashboard.charts.labels import folded
from dashboard.charts.palette import CATEGORICAL
from dashboard.charts.row import Row
from dashboard.charts.scale import around
from dashboard.disclosure.cohorts import Range

UNIT = "percentage points"

ALONE = "The cohort"
"""What the one row is called where there is nothing to tell it from."""


def gaps(found: Sequence[tuple[str, Range]]) -> Figure:
    """Draw the differences.

    Parameters
    ----------
    found
        Name of each cohort, and its difference in percentage points.
    """
    alone = len(found) == 1
    rows = [
        Row(
            ALONE if alone else folded(name),
            one.value,
            one.lower,
            one.upper,
            "" if one.value is not None else "c",
            colour=CATEGORICAL[place],
        )
        for place, (name, one) in enumerate(found)
    ]
    low, high = around(0.0, [end for row in rows for end in (row.value, row.lower, row.upper)])
    # A telephone needs a third of the line for the words behind an interval.
    return dots(rows, UNIT, (low, high + 0.35 * (high - low)))
