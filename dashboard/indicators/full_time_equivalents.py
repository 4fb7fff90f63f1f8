"""Sums of full-time equivalents, made of released counts of people by fifths of full time."""

import polars as pl

from dashboard.estimators.hidden_count import hidden_count
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.hidden_below import HIDDEN_BELOW
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.released import released
from data_models import CLASSIFICATIONS

LEVELS = (None, "racially_minoritised")
BAND = "fte_band"
SHARES = {code: float(code) for code in CLASSIFICATIONS[BAND].codes}

MOST_HIDDEN = 2
"""With more fifths hidden than that there is no sum."""

NEAREST = (
    "Full-time equivalents are added up from how many people there are with each fifth; a fifth that fewer than ten people "
    "have is hidden and taken for four and a half people."
)


def fifths(table: DeclaredTable) -> DeclaredTable:
    """The table of the counts that a sum is made of."""
    return table.across(BAND)


def sums(counts: ProtectedCounts, table: DeclaredTable, name: str) -> pl.DataFrame:
    """Add full-time equivalents up, cell by cell.

    Returns
    -------
    polars.DataFrame
        The columns that identify a cell of `table`, `as_at`, `<name>` (full-time equivalents), `<name>_variance` of the
        protection, and `<name>_people` (released people who are known of); null where too little is shown.
    """
    keys = ("quarter", *table.dimensions)
    share = pl.col(BAND).replace_strict(SHARES, return_dtype=pl.Float64)
    hidden, unseen = pl.col("count").is_null(), hidden_count(HIDDEN_BELOW)
    frame = released(counts, fifths(table), "count").with_columns(
        (share * pl.col("count").fill_null(unseen.middle)).alias(name),
        (share**2 * pl.col("count_variance").fill_null(unseen.variance)).alias(f"{name}_variance"),
    )
    enough = hidden.sum() <= MOST_HIDDEN
    return frame.group_by(keys, maintain_order=True).agg(
        pl.col("as_at").min(),
        *(pl.when(enough).then(pl.col(one).sum()).alias(one) for one in (name, f"{name}_variance")),
        pl.when(enough).then(pl.col("count").sum()).alias(f"{name}_people"),
    )
