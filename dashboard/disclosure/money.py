"""Sums of money that do not give one contributor away to another."""

from collections.abc import Sequence
from typing import Any

import polars as pl

from dashboard.disclosure.policy import Policy
from dashboard.disclosure.rounding import nearest


def money_table(
    amounts: pl.DataFrame, grid: pl.DataFrame, policy: Policy, *, contributor: str, public: bool = False
) -> pl.DataFrame:
    """Protect sums of money for every row of a grid.

    Contributions are summed per contributor first. A sum is shown with enough contributors, none of them dominant, and
    where the second largest could not work out the largest to within p % by taking their own away (the p % rule, SDC
    Handbook chapter 4).

    Parameters
    ----------
    amounts
        One row per payment: the grid's columns, `contributor` and `amount` (GBP, not negative).
    grid
        Every row that there is to show, whatever the amounts.
    policy
        p, fewest contributors, largest share and rounding.
    contributor
        The column that names the unit to protect, usually an organisation.
    public
        Whether the source is published already: then sums are exact and none is hidden.

    Returns
    -------
    polars.DataFrame
        The grid with `amount` (GBP; null where hidden) and `status`.

    Raises
    ------
    ValueError
        If an amount is negative: the rule is not defined for them.
    """
    if amounts["amount"].lt(0).any():
        raise ValueError("sums are protected for amounts that are not negative")
    keys = grid.columns
    each = amounts.group_by(*keys, contributor).agg(pl.sum("amount").cast(pl.Float64))
    sums = each.group_by(keys).agg(
        pl.sum("amount").alias("total"),
        pl.len().alias("contributors"),
        pl.max("amount").alias("first"),
        pl.col("amount").top_k(2).min().alias("second"),
    )
    joined = grid.join(sums, on=keys, how="left", maintain_order="left")
    return joined.select(*keys, *_released(policy, public=public))


def safe(policy: Policy) -> pl.Expr:
    """Give the condition on `total`, `contributors`, `first` and `second` under which a sum may be shown."""
    named = (pl.col(name) for name in ("total", "contributors", "first", "second"))
    condition: pl.Expr = holds(policy, *named).fill_null(value=False)
    return condition


def holds(policy: Policy, total: Any, contributors: Any, first: Any, second: Any) -> Any:
    """Apply the rule to numbers or to expressions: enough contributors, none dominant, and the p % rule.

    Parameters
    ----------
    policy
        Fewest contributors, largest share and p.
    total, contributors, first, second
        The sum, how many there are in it, and the two largest.
    """
    return (
        (contributors >= policy.min_contributors)
        & (first <= policy.max_organisation_share * total)
        & (total - first - second >= policy.p_percent / 100 * first)
        & (total > 0)
    )


def _released(policy: Policy, *, public: bool) -> Sequence[pl.Expr]:
    """Round what is safe and hide the rest; a public source is passed on as it is, nothing being nothing."""
    if public:
        return pl.col("total").fill_null(0.0).alias("amount"), pl.lit("").alias("status")
    rounded = nearest(pl.col("total"), policy.money_round)
    return (
        pl.when(safe(policy)).then(rounded).alias("amount"),
        pl.when(safe(policy)).then(pl.lit("")).otherwise(pl.lit("c")).alias("status"),
    )
