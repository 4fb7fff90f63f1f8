"""The different cells of a column, where they are few: a million rows may name forty teams, and forty are looked at in no time."""

import polars as pl

SAMPLE, FEW = 1_000, 250
"""Cells looked at first, and how many different ones among them are few."""


def few_different(cells: pl.Series) -> pl.Series | None:
    """Give each different cell of a column once; None where the first ones say that most of them differ."""
    return cells.unique() if len(cells) > SAMPLE and cells.head(SAMPLE).n_unique() <= FEW else None
