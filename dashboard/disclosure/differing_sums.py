"""When a sum may be renewed: only where what it differs by, from every sum shown before, gives no contributor away.

Budgets often stay as they are for a year. Where one partner joins and nothing else changes, the sum of this quarter less that
of the last is the new partner's budget, though either sum is safe. So differences are held to the p % rule as sums are: what
changed must be of enough contributors and none of them may dominate it. Until then the earlier sum stands.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import polars as pl

from dashboard.disclosure.money import holds
from dashboard.disclosure.noise import Floats
from dashboard.disclosure.policy import Policy

Cell = tuple[object, ...]
Standing = Mapping[Cell, Mapping[str, str]]
"""For each cell the quarter whose sums stand in each quarter; a quarter that is not named stands for itself."""


def standing(
    amounts: pl.DataFrame,
    sums: pl.DataFrame,
    quarters: Sequence[str],
    together: Sequence[str],
    apart: Sequence[str],
    policy: Policy,
) -> Standing:
    """Say for each cell in which quarters its sums are renewed.

    Parameters
    ----------
    amounts
        One row per contribution: `quarter`, `contributor`, `amount` and the columns that split them.
    sums
        What may be shown by itself: `quarter`, the same columns, and `amount`, null where hidden.
    quarters
        In order, oldest first.
    together
        Columns that say what a sum is of: all sums of a cell are renewed together, so that none is divided by one of
        another quarter.
    apart
        The other columns, which identify a cell.
    policy
        The p % rule.
    """
    each = amounts.group_by("quarter", *apart, *together, "contributor").agg(pl.col("amount").cast(pl.Float64).sum())
    shown = sums.drop_nulls("amount")
    parts = _by_cell(each, apart)
    return {
        cell: _stand(parts[cell], part, quarters, together, policy)
        for cell, part in _by_cell(shown, apart).items()
        if cell in parts
    }


def _by_cell(frame: pl.DataFrame, apart: Sequence[str]) -> dict[Cell, pl.DataFrame]:
    return (
        {tuple(key): part for key, part in frame.partition_by(list(apart), as_dict=True).items()}
        if apart
        else {(): frame}
    )


def _stand(
    amounts: pl.DataFrame, shown: pl.DataFrame, quarters: Sequence[str], together: Sequence[str], policy: Policy
) -> dict[str, str]:
    """Go through the quarters of one cell; each is compared with every earlier one that was released."""
    vectors = _vectors(amounts, quarters, together)
    seen: dict[str, set[Cell]] = {}
    for quarter, *kind in shown.select("quarter", *together).iter_rows():
        seen.setdefault(quarter, set()).add(tuple(kind))
    released: list[str] = []
    found: dict[str, str] = {}
    for quarter in (one for one in quarters if one in seen):
        safe = all(
            _gives_nobody_away(vectors[kind][quarter] - vectors[kind][earlier], policy)
            for earlier in released
            for kind in seen[quarter] & seen[earlier]
        )
        if safe:
            released.append(quarter)
        found[quarter] = released[-1]
    return found


def _vectors(amounts: pl.DataFrame, quarters: Sequence[str], together: Sequence[str]) -> dict[Cell, dict[str, Floats]]:
    """Give every contributor's amount, in one order, for each kind of sum and quarter."""
    place = {name: at for at, name in enumerate(amounts["contributor"].unique().sort().to_list())}
    rows = amounts.select("quarter", "contributor", "amount", *together).rows()
    held = {tuple(kind): {one: np.zeros(len(place)) for one in quarters} for _, _, _, *kind in rows}
    for quarter, contributor, amount, *kind in rows:
        if quarter in held[tuple(kind)]:
            held[tuple(kind)][quarter][place[contributor]] += amount
    return held


def _gives_nobody_away(change: Floats, policy: Policy) -> bool:
    """Whether nothing changed, or what did is of enough contributors of whom none can be worked out."""
    sizes = np.sort(np.abs(change))[::-1]
    number = int((sizes > 0).sum())
    second = sizes[1] if sizes.size > 1 else 0.0
    return number == 0 or bool(holds(policy, sizes.sum(), number, sizes[0], second))
