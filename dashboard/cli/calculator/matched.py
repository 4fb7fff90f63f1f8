"""Those who took part against people alike, from a file of people."""

import numpy as np

from dashboard.cli.calculator import columns
from dashboard.cli.calculator.answer import Answer, interval, number
from dashboard.cli.calculator.request import Request
from dashboard.errors import UserError
from dashboard.estimators.balance import standardised_difference
from dashboard.estimators.interval import Floats, Interval
from dashboard.estimators.matching import LEAST_MATCHED, strata
from dashboard.estimators.stratified_difference import stratified_difference

FIXED = ("took_part", "outcome")

Counts = tuple[Floats, Floats, Floats, Floats]


def matched(request: Request) -> Answer:
    """Answer `matched FILE`: every further column is matched on exactly.

    Raises
    ------
    UserError
        If there is no column to match on, or too few of those who took part have anybody like them.
    """
    method = request.chosen("exact")
    lines = columns.read(request.file(), FIXED)
    alike = [name for name in lines[0][1] if name not in FIXED and name]
    if not alike:
        raise UserError("The file has no column to match on: add what people should be alike in, for example grade.")
    took, outcome = (np.array(columns.flags(lines, name)) for name in FIXED)
    values = {name: np.array(columns.labels(lines, name)) for name in alike}
    counts = _counts(strata(*values.values()), took, outcome)
    overlap = _overlap(counts)
    found = stratified_difference(*counts, level=request.level)
    crude = outcome[took > 0].mean() - outcome[took <= 0].mean()
    points = Interval(*(100 * part for part in found))
    words = (
        f"Among people alike in {', '.join(alike)} it happened to {number(points.value, 1)} percentage points more of those "
        f"who took part ({interval(points, request.level, 1)}); without matching the difference is {number(100 * crude, 1)}."
    )
    shown = found.lower > 0 or found.upper < 0
    more = {
        "crude": crude,
        "people": int(took.sum()),
        "matched": overlap,
        "balance_before": {name: _balance(one, took > 0) for name, one in values.items()},
        "level": request.level,
    }
    return Answer(words, found, method, "difference shown" if shown else "cannot tell yet", more)


def _counts(stratum: np.typing.NDArray[np.int64], took: Floats, outcome: Floats) -> Counts:
    """Count events and people of both sides in every stratum."""
    size = int(stratum.max()) + 1

    def sums(weights: Floats) -> Floats:
        return np.asarray(np.bincount(stratum, weights=weights, minlength=size), dtype=np.float64)

    return sums(took * outcome), sums(took), sums((1 - took) * outcome), sums(1 - took)


def _overlap(counts: Counts) -> float:
    """Give the share of those who took part that has anybody like them, or refuse."""
    _, m, _, n = counts
    if m.sum() == 0 or n.sum() == 0:
        raise UserError("Everybody took part, or nobody did, so there is nobody to compare; took_part must hold both.")
    share = float(m[n > 0].sum() / m.sum())
    if share < LEAST_MATCHED:
        raise UserError(
            f"Only {share:.0%} of those who took part have anybody like them in the file, and {LEAST_MATCHED:.0%} is the "
            "least: match on fewer or coarser columns, or add people who did not take part."
        )
    return share


def _balance(values: np.typing.NDArray[np.str_], took: np.typing.NDArray[np.bool_]) -> float:
    """Give the largest standardised difference over the values of a column."""
    own, others = values[took], values[~took]
    found = (
        standardised_difference((own == one).sum(), own.size, (others == one).sum(), others.size).value
        for one in np.unique(values)
    )
    return max(map(float, found), key=abs)
