"""Ties: how many others a member of the network names, on average."""

import numpy as np
import polars as pl

from dashboard.estimators.banded import banded
from dashboard.indicators.answer import answer
from dashboard.indicators.compared import numbers
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.hidden_below import HIDDEN_BELOW
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.network_waves import WAVE_CARD, WAVE_CAVEATS
from dashboard.indicators.released import released
from data_models import CLASSIFICATIONS

MIDDLES = 2.0 * np.arange(len(CLASSIFICATIONS["ties_named"].codes)) + 0.5
"""None or one, two or three, and so on; whoever names more than seven is taken for six and a half."""


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """How many name how many, and how many there are."""
    return (table, table.across("ties_named"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The mean over released bands, wave by wave."""
    parts = released(counts, table.across("ties_named"), "people")
    totals = released(counts, table, "members")
    rows = []
    for (quarter, wave), part in parts.group_by("quarter", "wave", maintain_order=True):
        whole = totals.row(by_predicate=(pl.col("quarter") == quarter) & (pl.col("wave") == wave), named=True)
        members, noise = whole["members"], whole["members_variance"] or 0.0
        found = banded(MIDDLES, numbers(part, "people"), members or np.nan, noise, HIDDEN_BELOW).mean
        ends = [None if np.isnan(end) else max(float(end), 0.0) for end in found]
        rows.append((quarter, wave, part["as_at"].min(), None, members, members, *ends))
    names = ("quarter", "wave", "as_at", "numerator", "denominator", "base", "value", "lower", "upper")
    return answer(pl.DataFrame(rows, schema=list(names), orient="row", infer_schema_length=None), table)


INDICATOR = WAVE_CARD(
    title="Ties per member",
    definition=(
        "How many other members a member of the support network names, on average, in each wave of its survey: before the first "
        "year, after it, and at the follow-up."
    ),
    numerator="Others named, added up from how many members name how many",
    denominator="Members of the network",
    unit="ties",
    estimate=estimate,
    needs=needs,
    methods=("banded",),
    sentence="A member named {value} others on average {place}, as of {quarter}",
    caveats=(
        "Members are counted in bands of two; a band with fewer than ten of them is hidden, which the interval allows for.",
        *WAVE_CAVEATS,
    ),
)
