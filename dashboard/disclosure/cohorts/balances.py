"""How alike the two sides were before matching and after."""

import numpy as np
import polars as pl

from dashboard.disclosure.cohorts.counted import Counter
from dashboard.disclosure.cohorts.findings import Balance, Range
from dashboard.disclosure.cohorts.pairs import TENURE_WORDS, Pairs, side
from dashboard.disclosure.cohorts.shown import rounded
from dashboard.disclosure.gate import Flags
from dashboard.disclosure.grid import codes
from dashboard.estimators.balance import standardised_difference

CHECKED = ("region",)
"""Not matched on: whether the sides are alike in it too says whether matching was enough."""

ALIKE = Range(0.0, 0.0, 0.0)
"""After matching on something the two sides are the same in it, by the making of them: no count is needed to say so."""


def balances(pairs: Pairs, counter: Counter, name: str, *, ethnicity: bool) -> tuple[Balance, ...]:
    """Compare both sides value by value; a value that too few have on either side is left out of the comparison.

    Parameters
    ----------
    pairs
        The two sides.
    counter, name
        Counts people, under the cohort's name.
    ethnicity
        Whether the split by who is racially minoritised is on the list for this cohort.
    """
    columns = [one for one in pairs.on if one not in {"course", "ethnic_group"}]
    wanted = dict.fromkeys((*columns, *CHECKED))
    if not ethnicity:
        wanted.pop("racially_minoritised", None)
    return tuple(_row(column, code, pairs, counter, name) for column in wanted for code in codes_of(column))


def codes_of(column: str) -> tuple[str, ...]:
    """Every value that something can have, whoever has it."""
    return TENURE_WORDS if column == "tenure" else codes(column)


def _row(column: str, code: str, pairs: Pairs, counter: Counter, name: str) -> Balance:
    has = _has(pairs.people[column], column, code)
    members = pairs.people["member"].to_numpy()
    sides = [side(pairs, members=one) for one in (True, False)]
    after = ALIKE if column in pairs.on else _difference(has, sides[0], sides[1], counter, name, "after", code)
    return Balance(
        column, code, column in pairs.on, _difference(has, members, ~members, counter, name, "before", code), after
    )


def _difference(has: Flags, own: Flags, others: Flags, counter: Counter, *name: str) -> Range:
    (x, m), (y, n) = (
        (counter.count(whole & has, *name, who), counter.count(whole, *name, who))
        for whole, who in ((own, "members"), (others, "comparators"))
    )
    return rounded(standardised_difference(x, m, y, n, counter.variance))


def _has(values: pl.Series, column: str, code: str) -> Flags:
    wanted = TENURE_WORDS.index(code) if column == "tenure" else code
    return np.asarray((values == wanted).fill_null(value=False).to_numpy(), dtype=np.bool_)
