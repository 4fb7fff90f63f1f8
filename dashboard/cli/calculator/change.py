"""Change in the same people before and after."""

import math

from dashboard.cli.calculator import columns
from dashboard.cli.calculator.answer import Answer, interval, number
from dashboard.cli.calculator.request import Request
from dashboard.errors import UserError
from dashboard.estimators.paired import FEW, Change, paired_change

SHOWN, UNSETTLED = "change shown", "cannot tell yet"


def paired(request: Request) -> Answer:
    """Answer `paired FILE`: the mean of post less pre in those with both."""
    method = request.chosen("t")
    lines = columns.read(request.file(), ("pre", "post"))
    both = [(line, row) for line, row in lines if row["pre"] and row["post"]]
    if len(both) < 2:
        raise UserError("A change needs two people or more with both pre and post.")
    found = paired_change(columns.numbers(both, "pre"), columns.numbers(both, "post"), request.level)
    shown = bool(found.mean.lower > 0 or found.mean.upper < 0)
    more_people = None if shown else _more_people(found)
    verdict = SHOWN if shown else UNSETTLED
    left_out = len(lines) - len(both)
    words = (
        f"{found.pairs} people changed by {number(found.mean.value)} on average ({interval(found.mean, request.level)}). "
        f"{_said(shown, float(found.mean.value), more_people)}"
        + (f" {left_out} without both answers are left out." if left_out else "")
        + (" So few are better read by the signed-rank test (wilcoxon_p)." if found.pairs < FEW else "")
    )
    sizes = {name: getattr(found, name) for name in ("t", "p_value", "dz", "gz", "gz_exact", "d_av", "wilcoxon_p")}
    more = {"pairs": found.pairs, "left_out": left_out, **sizes, "more_people": more_people, "level": request.level}
    return Answer(words, found.mean, method, verdict, more)


def _more_people(found: Change) -> int | None:
    """Scale the interval, which narrows with the root of the numbers, until it leaves out nought."""
    half, mean = float(found.mean.upper - found.mean.value), abs(float(found.mean.value))
    return math.ceil(((half / mean) ** 2 - 1) * found.pairs) or None if mean > 0 else None


def _said(shown: bool, mean: float, more_people: int | None) -> str:
    if shown:
        return f"Change shown: a {'rise' if mean > 0 else 'fall'}."
    return f"Cannot tell yet: it would take about {more_people:,} more people." if more_people else "Cannot tell yet."
