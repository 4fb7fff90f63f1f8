"""Lint of a release: only what is allowed, in the grain that is allowed, and everything hidden alike to the byte."""

from collections.abc import Iterator

import polars as pl

from dashboard.disclosure.attack.published import COUNTING, Published, of_people
from dashboard.disclosure.grid import grid_of, identity
from dashboard.indicators.declared_table import DeclaredTable

NUMBERS = ("value", "lower", "upper", "numerator", "denominator")
ALLOWED = (*NUMBERS, "indicator", "table", "unit", "status", "note")
"""Columns besides those that identify a row."""


def findings(published: Published) -> Iterator[str]:
    """Say what stands in the release and should not."""
    for (key, table), frame in published.figures.items():
        name = f"{key} by {table.key}"
        counted = _numbers(key, frame, published) if of_people(table) else ()
        faults = (*_shape(frame, table, published), *counted, *_alike(frame))
        yield from (f"{name}: {fault}" for fault in faults)


def _shape(frame: pl.DataFrame, table: DeclaredTable, published: Published) -> Iterator[str]:
    """Faults in which rows and columns there are, and in what order."""
    keys = identity(table)
    if table not in published.policy.asked:
        yield "the table is not on the policy's list."
    if extra := set(frame.columns) - {*keys, *ALLOWED}:
        yield f"there are columns that nobody declared: {', '.join(sorted(extra))}."
    if missing := set(keys) - set(frame.columns):
        yield f"there are no columns for {', '.join(sorted(missing))}."
        return
    grid = grid_of(table, published.quarters)
    if not frame.select(pl.col(keys).cast(pl.String)).equals(grid.select(keys)):
        yield "its rows, or their order, are not those of the code lists: they could tell what was found."


def _numbers(key: str, frame: pl.DataFrame, published: Published) -> Iterator[str]:
    """Faults in the counts of people that are shown."""
    policy = published.policy
    counts = ("numerator", "denominator", *(["value"] if key in COUNTING else []))
    for name in counts:
        column = frame[name].drop_nulls().cast(pl.Int64)
        if (column % policy.base != 0).any():
            yield f"a {name} is no multiple of {policy.base}."
        if (column < policy.threshold).any():
            yield f"a {name} is below {policy.threshold}."


def _alike(frame: pl.DataFrame) -> Iterator[str]:
    """Faults in how hidden rows look."""
    hidden = frame.filter(pl.col("status") == "c").select(*NUMBERS, "note")
    if hidden.unique().height > 1 or any(hidden[name].null_count() < hidden.height for name in NUMBERS):
        yield "hidden figures can be told apart."
