"""How unequally amounts are shared out, in a file of one's own."""

import numpy as np

from dashboard.cli.calculator import columns
from dashboard.cli.calculator.answer import Answer, interval, number, spread
from dashboard.cli.calculator.comparison import compared
from dashboard.cli.calculator.request import Request
from dashboard.errors import UserError
from dashboard.estimators.bootstrap import bca
from dashboard.estimators.inequality import concentration, gini, theil, theil_parts


def inequality(request: Request) -> Answer:
    """Answer `inequality FILE`; with a column group also what lies between groups."""
    method = request.chosen("gini", "theil")
    lines = columns.read(request.file(), ("amount",), ("group",))
    amounts = np.array(columns.numbers(lines, "amount", columns.not_negative))
    if amounts.sum() <= 0:
        raise UserError("Every amount is 0, so there is nothing to share out.")
    measures = {name: bca([amounts], measure, request.level) for name, measure in (("gini", gini), ("theil", theil))}
    found = measures[method]
    words = f"Of {amounts.size:,} amounts the {method.title()} index is {number(found.value)} ({interval(found, request.level)})."
    more = {**spread("gini", measures["gini"]), **spread("theil", measures["theil"])}
    if "group" in lines[0][1]:
        groups = compared(columns.labels(lines, "group"))
        parts = theil_parts(amounts, groups.labels.tolist())
        of_all = parts.between / float(measures["theil"].value) if measures["theil"].value > 0 else 0.0
        words += f" {number(100 * of_all, 1)} % of Theil's index lies between the groups."
        more |= {"theil_between": parts.between, "theil_within": parts.within, "theil_between_share": of_all}
        more["groups"] = {name: _group(amounts, groups.labels == name) for name in groups.names}
    hhi = concentration(amounts)
    return Answer(words, found, method, details={**more, "hhi": hhi, "amounts": amounts.size, "level": request.level})


def _group(amounts: np.typing.NDArray[np.float64], rows: np.typing.NDArray[np.bool_]) -> dict[str, object]:
    own = amounts[rows]
    return {
        "amounts": own.size,
        "mean": own.mean(),
        "share": own.sum() / amounts.sum(),
        "gini": gini(own),
        "theil": theil(own),
    }
