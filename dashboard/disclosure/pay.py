"""Typical pay that gives nobody's pay away: keyed-rank medians and winsorised means, never an exact mean."""

from collections.abc import Callable, Sequence
from math import ceil

import numpy as np
import polars as pl

from dashboard.disclosure.gate import passes
from dashboard.disclosure.grid import grid_of, identity
from dashboard.disclosure.lookup import KEYS, offsets
from dashboard.disclosure.noise import Floats
from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import DeclaredTable

RANKS, RANKS_VARIANCE = 2, 1.0
"""How far a key moves a rank, at most and as a variance: below the sampling error of a median from 20 people up."""

TAIL = 0.05
"""Share of people at either end whose pay counts as that of the nearest person inside."""

Typical = Callable[[Floats, int], float]


def keyed_rank_median(amounts: Floats, shift: int) -> float:
    """Give the amount that stands `shift` ranks above the middle; between two ranks, the mean of their amounts.

    Parameters
    ----------
    amounts
        Ascending, GBP.
    shift
        Ranks, from the cell's key.
    """
    rank = float(np.clip((amounts.size - 1) / 2 + shift, 0, amounts.size - 1))
    return float((amounts[int(rank)] + amounts[ceil(rank)]) / 2)


def winsorised_mean(amounts: Floats, shift: int) -> float:
    """Give the mean after pulling in both tails, moved by what `shift` people changing places would move it.

    Parameters
    ----------
    amounts
        Ascending, GBP.
    shift
        People, from the cell's key: each counts for half of the distance between the tails.
    """
    tail = ceil(amounts.size * TAIL)
    low, high = amounts[tail], amounts[-1 - tail]
    moved = shift * (high - low) / 2 / amounts.size
    return float(np.clip(amounts, low, high).mean() + moved)


def pay_table(
    people: pl.DataFrame,
    table: DeclaredTable,
    quarters: Sequence[str],
    policy: Policy,
    typical: Typical = keyed_rank_median,
) -> pl.DataFrame:
    """Protect typical pay for every cell of a table.

    Parameters
    ----------
    people
        One row per person: `quarter`, the table's dimensions, `organisation_id`, `person_key` (32 bits) and `amount`
        (GBP a year, full-time equivalent).
    table, quarters
        The grid; the people decide nothing about which rows there are.
    policy
        Fewest people, spread over organisations, and rounding.
    typical
        What to show of the amounts.

    Returns
    -------
    polars.DataFrame
        The full grid with `amount` (GBP, rounded; null where hidden), `error` (its standard error by sampling, key and
        rounding, GBP, rounded up in the same steps) and `status`.
    """
    keys = list(identity(table))
    per_organisation = people.group_by(*keys, "organisation_id").agg(pl.len().alias("people"))
    spread = per_organisation.group_by(keys).agg(
        pl.len().cast(pl.Int64).alias("organisations"), pl.max("people").cast(pl.Int64).alias("largest")
    )
    cells = (
        people.group_by(keys)
        .agg(pl.col("amount").sort(), pl.col("person_key").cast(pl.UInt64).sum().alias("key"))
        .join(spread, on=keys)
    )
    errors = pl.Series("error", [_error(np.asarray(one), typical, policy) for one in cells["amount"].to_list()])
    shown = cells.with_columns(_protected(cells, policy, typical), errors.cast(pl.Float64))
    return _on_grid(shown, table, quarters)


def pay_gap(reference: float | None, group: float | None) -> int | None:
    """Give how far the group's published pay is below the reference group's, in whole per cent of the latter."""
    if reference is None or group is None or reference <= 0:
        return None
    return int(np.floor((reference - group) / reference * 100 + 0.5))


def _protected(cells: pl.DataFrame, policy: Policy, typical: Typical) -> pl.Series:
    """Work out what may be shown of each cell."""
    amounts = [np.asarray(each, dtype=np.float64) for each in cells["amount"].to_list()]
    sizes = np.array([each.size for each in amounts], dtype=np.int64)
    organisations, largest = (cells[name].to_numpy() for name in ("organisations", "largest"))
    shown = passes(sizes, organisations, largest, policy, policy.pay_minimum)
    # The bits above those that pick a count's noise: knowing one says nothing about the other.
    shifts = offsets(RANKS, RANKS_VARIANCE)[(cells["key"].to_numpy() // KEYS % KEYS).astype(np.int64)]
    step = policy.pay_round
    values = [
        float(np.floor(typical(each, int(shift)) / step + 0.5) * step) if show else None
        for each, shift, show in zip(amounts, shifts, shown, strict=True)
    ]
    return pl.Series("amount", values, dtype=pl.Float64)


def _error(amounts: Floats, typical: Typical, policy: Policy) -> float:
    """Give the standard error of what is shown of some amounts, ascending; rounded up, so that it tells of no one person.

    Of a median: half the distance between the amounts one standard error of its rank to either side (Woodruff 1952,
    Journal of the American Statistical Association 47, 635-646). Of a mean: that of the pulled-in amounts.
    """
    size, step = amounts.size, policy.pay_round
    if typical is keyed_rank_median:
        reach = np.sqrt(size / 4 + RANKS_VARIANCE)
        low, high = (amounts[int(np.clip(round((size - 1) / 2 + side * reach), 0, size - 1))] for side in (-1, 1))
        spread = (high - low) / 2
    else:
        tail = min(ceil(size * TAIL), (size - 1) // 2)
        pulled = np.clip(amounts, amounts[tail], amounts[-1 - tail])
        moved = (amounts[-1 - tail] - amounts[tail]) / 2 / size
        spread = np.sqrt(pulled.var() / size + RANKS_VARIANCE * moved**2)
    return float(np.ceil(np.sqrt(spread**2 + step**2 / 12) / step) * step)


def _on_grid(protected: pl.DataFrame, table: DeclaredTable, quarters: Sequence[str]) -> pl.DataFrame:
    """Put protected amounts on the full grid; hidden and absent come out alike."""
    keys = list(identity(table))
    grid = grid_of(table, quarters)
    joined = grid.join(protected.select(*keys, "amount", "error"), on=keys, how="left", maintain_order="left")
    return joined.with_columns(
        pl.when(pl.col("amount").is_not_null()).then("error").alias("error"),
        pl.when(pl.col("amount").is_null()).then(pl.lit("c")).otherwise(pl.lit("")).alias("status"),
    )
