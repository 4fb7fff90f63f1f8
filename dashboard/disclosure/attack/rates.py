"""Rates that give back a hidden count: a share and its denominator are a numerator."""

from collections.abc import Iterator

import polars as pl

from dashboard.disclosure.attack.published import Published, of_people
from dashboard.disclosure.policy import Policy


def findings(published: Published) -> Iterator[str]:
    """Name the tables that show a rate more finely than its parts, or on fewer people, than the policy allows."""
    people = ((key, table, frame) for (key, table), frame in published.figures.items() if of_people(table))
    for key, table, frame in people:
        shown = frame.filter((pl.col("status") == "") & (pl.col("unit") == "per cent"))
        if _too_fine(shown):
            yield f"{key} by {table.key} shows fractions of a per cent."
        if shown.filter(pl.col("denominator") < published.policy.rate_base).height:
            yield f"{key} by {table.key} shows a rate of fewer than {published.policy.rate_base} people."
        if _given_back(shown, published.policy).height:
            yield f"{key} by {table.key} gives back a hidden numerator as its rate times its denominator."


def _too_fine(shown: pl.DataFrame) -> bool:
    return bool(shown["value"].is_not_null().any() and (shown["value"].round(0) != shown["value"]).any())


def _given_back(shown: pl.DataFrame, policy: Policy) -> pl.DataFrame:
    """Rates that stand without their numerator and are no cap: what they imply is a count that was not to be shown."""
    low, high = policy.rate_caps
    capped = pl.col("value").cast(pl.Float64).is_in([float(low), float(high)]) & pl.col("note").cast(
        pl.String
    ).str.contains("under|over")
    return shown.filter(pl.col("numerator").is_null() & pl.col("denominator").is_not_null() & ~capped)
