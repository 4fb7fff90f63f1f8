"""Difference in differences of four proportions."""

from dashboard.cli.calculator.answer import Answer, interval, number
from dashboard.cli.calculator.counts import several
from dashboard.cli.calculator.request import Request
from dashboard.estimators.difference_in_differences import Rate, of_rates
from dashboard.estimators.interval import Interval


def difference_in_differences(request: Request) -> Answer:
    """Answer `difference-in-differences 20/100 40/100 20/100 25/100`: the group before and after, then its comparison."""
    method = request.chosen("newcombe")
    given = several(request.arguments, 4, "the group before and after, then its comparison before and after")
    before, after, then, now = (Rate(*given[at : at + 2]) for at in range(0, 8, 2))
    found = of_rates(before, after, then, now, level=request.level)
    points = Interval(*(100 * part for part in found))
    own, other = (given[at + 2] / given[at + 3] - given[at] / given[at + 1] for at in (0, 4))
    words = (
        f"The group changed by {number(100 * own, 1)} percentage points and its comparison by {number(100 * other, 1)}: "
        f"{number(points.value, 1)} more ({interval(points, request.level, 1)})."
    )
    shown = found.lower > 0 or found.upper < 0
    more = {"change": own, "comparison_change": other, "level": request.level}
    return Answer(words, found, method, "difference shown" if shown else "cannot tell yet", more)
