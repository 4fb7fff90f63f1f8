"""What other standards make of the same counts, said beside a ratio: the four-fifths rule, and shares of hires."""

import polars as pl

from dashboard.estimators.verdict import adverse_impact
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.released import over

IMPACT = "Four-fifths rule: {impact} of the highest rate, {words}."
SHARES = "Share of appointments over share of applications: {shares}."

ADVERSE, NOT_ADVERSE = "which is adverse impact", "which is not adverse impact"


def also(figures: pl.DataFrame, table: DeclaredTable, said: pl.DataFrame) -> pl.DataFrame:
    """Put sentences after the notes of the figures that are shown.

    Parameters
    ----------
    figures
        An answer.
    table
        The table answered.
    said
        The table's columns and `said`; null where there is nothing to say.
    """
    keys = ["quarter", *table.dimensions]
    joined = figures.join(said.select(*keys, "said"), on=keys, how="left", maintain_order="left")
    whole = pl.concat_str("note", "said", separator=" ", ignore_nulls=True).str.strip_chars()
    return joined.with_columns(pl.when(pl.col("status") == "").then(whole).otherwise("note").alias("note")).drop("said")


def four_fifths(frame: pl.DataFrame, table: DeclaredTable) -> pl.DataFrame:
    """Say of each group whether its rate is under four fifths of the highest group's: in whole numbers, 0.80 is not.

    Parameters
    ----------
    frame
        Released counts `events` and `total` of every group of the table's characteristic.
    table
        The table; groups of one quarter and its breakdowns are compared. Those of unknown ethnicity are not a group.
    """
    keys, level = ["quarter", *table.breakdowns], str(table.characteristic)
    held = frame.with_columns(
        pl.when(pl.col("events") > pl.col("total")).then("total").otherwise("events").alias("events")
    )
    rates = held.filter(pl.col(level) != "Unknown", pl.col("total") > 0).drop_nulls(["events", "total"])
    highest = rates.sort(pl.col("events") / pl.col("total"), descending=True, maintain_order=True).group_by(keys)
    best = highest.agg(pl.col("events").first().alias("best"), pl.col("total").first().alias("best_total"))
    columns = ("events", "total", "best", "best_total")
    beside = held.join(best, on=keys, how="left", maintain_order="left")
    group = pl.when(pl.col(level) != "Unknown").then("events").alias("events")
    rows = beside.with_columns(group).select(columns).iter_rows()
    return _said(frame, table, [_impact(*row) for row in rows])


def share_ratio(frame: pl.DataFrame, everyone: pl.DataFrame, table: DeclaredTable) -> pl.DataFrame:
    """Say of each group its share of those appointed over its share of those who applied, as BITC prints it.

    Parameters
    ----------
    frame
        `events` and `total` of every group.
    everyone
        `all_events` and `all_total`, everyone in the same breakdowns; those of the quarter that the group's are of count.
    table
        The table.
    """
    joined = over(frame, everyone)
    ratio = (pl.col("events") / pl.col("all_events")) / (pl.col("total") / pl.col("all_total"))
    values = joined.select(pl.when(ratio.is_finite()).then(ratio).alias("ratio"))["ratio"]
    return _said(frame, table, [None if one is None else SHARES.format(shares=f"{one:.2f}") for one in values])


def together(first: pl.DataFrame, *others: pl.DataFrame) -> pl.DataFrame:
    """Put the sentences of several standards one after another."""
    texts = [one["said"].alias(f"said_{number}") for number, one in enumerate((first, *others))]
    return first.with_columns(pl.concat_str(texts, separator=" ", ignore_nulls=True).alias("said"))


def _said(frame: pl.DataFrame, table: DeclaredTable, sentences: list[str | None]) -> pl.DataFrame:
    return frame.select("quarter", *table.dimensions).with_columns(pl.Series("said", sentences, dtype=pl.String))


def _impact(events: int | None, total: int | None, best: int | None, best_total: int | None) -> str | None:
    if None in (events, total, best, best_total) or not (total and best and best_total):
        return None
    impact = (events or 0) * best_total / (best * total)
    words = ADVERSE if adverse_impact(events or 0, total, best, best_total) else NOT_ADVERSE
    return IMPACT.format(impact=f"{impact:.2f}", words=words)
