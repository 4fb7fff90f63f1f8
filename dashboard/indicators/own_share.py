"""The by-and-for share of what is in a register: organisations, programmes."""

import polars as pl

from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.public_rows import in_the_quarter


def own_share(counts: ProtectedCounts, register: str, key: str) -> pl.DataFrame:
    """Give the by-and-for share of the entries of which it is known: `quarter` and `base_share`, 0 to 1.

    Parameters
    ----------
    counts
        With the register's rows.
    register
        A public population.
    key
        Column that names an entry, which counts once.
    """
    rows = in_the_quarter(counts, register).filter(pl.col("by_and_for") != "unknown").unique(["quarter", key])
    return rows.group_by("quarter").agg((pl.col("by_and_for") == "yes").mean().alias("base_share"))
