"""What would have to be true for a ratio to be wrong."""

import numpy as np

from dashboard.cli.calculator.answer import Answer, number
from dashboard.cli.calculator.request import Request
from dashboard.errors import UserError
from dashboard.estimators.e_value import e_value, weakest_e_value
from dashboard.estimators.interval import Interval, floats


def e_values(request: Request) -> Answer:
    """Answer `e-value 3.9 1.8 8.7`: a ratio of proportions, and the ends of its interval where they are known.

    Raises
    ------
    UserError
        If they are not one or three numbers above 0, in their order.
    """
    method = request.chosen("vanderweele-ding")
    ratio = _read(request.arguments)
    needed, least = float(e_value(ratio.value)), float(weakest_e_value(ratio))
    ends = "" if np.isnan(ratio.lower) else f", and of {number(least, 2)} to move its interval to 1"
    words = (
        f"Something not measured would have to go with both, taking part and the outcome, by a ratio of {number(needed, 2)} "
        f"each to explain {number(ratio.value, 2)} away{ends}."
    )
    nothing = np.array(np.nan)
    more = {"ratio": ratio.value, "e_value_bound": None if np.isnan(ratio.lower) else least}
    return Answer(words, Interval(np.array(needed), nothing, nothing), method, details=more)


def _read(arguments: tuple[str, ...]) -> Interval:
    try:
        given = [float(one) for one in arguments]
    except ValueError:
        given = []
    if len(given) not in {1, 3} or not all(0 < one < float("inf") for one in given):
        raise UserError("Give a ratio above 0, such as 3.9, or a ratio and its interval, such as 3.9 1.8 8.7.")
    value, lower, upper = given if len(given) == 3 else (*given, np.nan, np.nan)
    if lower > value or upper < value:
        raise UserError("The ratio must lie between the ends of its interval: give ratio, lower end, upper end.")
    return Interval(*floats(value, lower, upper))
