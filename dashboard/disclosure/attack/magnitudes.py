"""Salaries from published pay: whether any typical pay gives somebody's own away, to within two per cent."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import polars as pl

from dashboard.disclosure.attack.published import AS_AT, Published
from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.scoring import FEWEST, RELIABLE
from dashboard.disclosure.gate import Flags
from dashboard.disclosure.grid import codes, identity
from dashboard.disclosure.noise import Floats, Integers
from dashboard.disclosure.pay import pay_table
from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import WORKFORCE_BREAKDOWNS, DeclaredTable

NEAR = 0.02
"""How close to the truth a claimed salary must be, as a share of it."""

TABLES = tuple(
    DeclaredTable((name,), level) for name in WORKFORCE_BREAKDOWNS for level in (None, "racially_minoritised")
)
"""Pay that might be published: each breakdown alone, and split once."""


PAY = ("median_pay", "mean_pay")
"""The indicators that publish typical pay as it is; gaps are derived from these."""


@dataclass(frozen=True)
class Magnitudes:
    """How many salaries were recovered, and how many people have one."""

    recovered: int
    people: int


def released(published: Published) -> dict[DeclaredTable, pl.DataFrame]:
    """Give the typical pay that a release shows, table by table."""
    return {table: frame for (indicator, table), frame in published.figures.items() if indicator in PAY}


def recovered(
    roster: Roster, policy: Policy, released: Mapping[DeclaredTable, pl.DataFrame] | None = None
) -> Magnitudes:
    """Claim typical pay of everybody in its cell: as it was released, or where none was, as the policy would publish it.

    The claims are of somebody who knows, besides the staff list, the group that each person is counted in. Salaries count as recovered where claims from cells of one table and like size are right in 95 of 100 cases in both
    halves; where pay follows published scales that may be so without any release, which is for whoever reads to judge.
    """
    if released:
        return _from_released(roster, released)
    newest = (roster.quarter == len(roster.quarters) - 1) & (roster.salary > 0)
    if not newest.any():
        return Magnitudes(0, 0)
    people = _frame(roster, newest)
    found = [_by(people, table, roster.quarters[-1], policy) for table in TABLES]
    return Magnitudes(int(np.logical_or.reduce(found).sum()), int(newest.sum()))


def _from_released(roster: Roster, released: Mapping[DeclaredTable, pl.DataFrame]) -> Magnitudes:
    """Claim each released amount of the people whom it was worked out from, in the quarter that it is of."""
    found = np.zeros(roster.salary.size, dtype=np.bool_)
    paid = np.zeros_like(found)
    for table, figures in released.items():
        last = figures.filter(pl.col("quarter").cast(pl.String) == roster.quarters[-1])
        of = last["note"].cast(pl.String).str.extract(AS_AT).drop_nulls()
        quarter = str(of[0]) if len(of) else roster.quarters[-1]
        rows = roster.of("staff_in_post") & (roster.quarter == roster.quarters.index(quarter)) & (roster.salary > 0)
        paid |= rows
        found[rows] |= _claims(roster, rows, table, last)
    return Magnitudes(int(found.sum()), int(paid.sum()))


def _claims(roster: Roster, rows: Flags, table: DeclaredTable, figures: pl.DataFrame) -> Flags:
    amounts = figures["value"].cast(pl.Float64).fill_null(np.nan).to_numpy()
    cell = np.zeros(int(rows.sum()), dtype=np.int64)
    for name in table.dimensions:
        found = roster.columns[name][rows]
        cell = np.where(found >= 0, cell * len(codes(name)) + found, -1)
    claim = np.where(cell >= 0, amounts[np.maximum(cell, 0)], np.nan)
    return _reliable(claim, roster.salary[rows], np.where(np.isnan(claim), -1, cell))


def _frame(roster: Roster, rows: Flags) -> pl.DataFrame:
    named = {
        name: pl.Series([*codes(name), None], dtype=pl.String).gather(
            roster.columns[name][rows] % (len(codes(name)) + 1)
        )
        for name in (*WORKFORCE_BREAKDOWNS, "racially_minoritised")
    }
    keys = np.random.default_rng(0).integers(0, 2**32, roster.people, dtype=np.uint32)
    return pl.DataFrame(
        {
            "quarter": [roster.quarters[-1]] * int(rows.sum()),
            "organisation_id": roster.organisation[rows],
            "person_key": keys[roster.person[rows]],
            "amount": roster.salary[rows],
            **named,
        }
    )


def _by(people: pl.DataFrame, table: DeclaredTable, quarter: str, policy: Policy) -> Flags:
    published = pay_table(people, table, [quarter], policy).select(*identity(table), pl.col("amount").alias("claim"))
    size = people.select(*identity(table)).with_columns(pl.len().over(identity(table)).alias("size"))
    both = people.join(published, on=identity(table), how="left", maintain_order="left")
    claim = both["claim"].fill_null(np.nan).to_numpy()
    kind = np.where(np.isnan(claim), -1, np.log2(size["size"].to_numpy()).astype(np.int64))
    return _reliable(claim, both["amount"].to_numpy(), kind)


def _reliable(claim: Floats, truth: Floats, kind: Integers) -> Flags:
    """Mark the right claims of kinds that can be relied on."""
    right = np.abs(claim - truth) <= NEAR * truth
    dealt = np.random.default_rng(1).random(right.size) < 0.5
    relied = np.zeros(right.size, dtype=np.bool_)
    for one in np.unique(kind[kind >= 0]):
        halves = [(kind == one) & dealt, (kind == one) & ~dealt]
        if all(half.sum() >= FEWEST and right[half].mean() >= RELIABLE for half in halves):
            relied |= (kind == one) & right
    return relied
