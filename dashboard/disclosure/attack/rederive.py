"""Two indicators against each other: whatever follows from released counts alone tells nothing beyond them."""

from collections.abc import Iterator

import polars as pl

from dashboard.disclosure.attack import magnitudes
from dashboard.disclosure.attack.published import AS_AT, COUNTING, PLAIN, Published, of_people
from dashboard.disclosure.derive import derive
from dashboard.disclosure.grid import identity
from dashboard.disclosure.perturbation import protection_variance
from dashboard.disclosure.protected_counts import ProtectedCounts
from dashboard.indicators import discover
from dashboard.indicators.declared_table import CHARACTERISTICS
from dashboard.indicators.typical_pay import NORMAL

SAME = 1e-6
"""Largest difference between two figures that are the same figure."""

NUMBERS = ("value", "lower", "upper", "numerator", "denominator")


def findings(published: Published) -> Iterator[str]:
    """Derive every figure again from the released counts, and name the tables where something else came out."""
    counts, indicators = _counts(published), discover()
    if counts is None:
        yield f"There are no plain counts ({PLAIN}) to derive the other figures from."
        return
    for (key, table), frame in published.figures.items():
        chosen = indicators.get(key)
        if chosen is None or not chosen.answers(table, published.policy.tables):
            yield f"{key} by {table.key} is no figure of this release's policy."
        elif of_people(table) and not _same(
            derive(chosen, counts, table, published.policy).as_polars(), frame, identity(table)
        ):
            yield f"{key} by {table.key} does not follow from the released counts: it tells something beyond them."


def _counts(published: Published) -> ProtectedCounts | None:
    """Take the released counts for what protection gave."""
    tables = {table: _as_protected(counts, published) for table, counts in published.counts().items()}
    tables |= {table: _as_pay(frame, published) for table, frame in magnitudes.released(published).items()}
    if not tables:
        return None
    return ProtectedCounts.together(
        ProtectedCounts(
            population,
            published.policy,
            published.quarters,
            {table: counts for table, counts in tables.items() if table.population == population},
            absent=published.absent(population),
        )
        for population in dict.fromkeys([*COUNTING.values(), *magnitudes.PAY])
    )


def _as_pay(frame: pl.DataFrame, published: Published) -> pl.DataFrame:
    """Take released typical pay, and the error that its interval tells, for what protection gave."""
    step = published.policy.pay_round
    error = ((pl.col("upper") - pl.col("value")) / NORMAL / step).round() * step
    as_at = pl.coalesce(pl.col("note").cast(pl.String).str.extract(AS_AT), pl.col("quarter").cast(pl.String))
    keys = [name for name in frame.columns if name in ("quarter", *CHARACTERISTICS)]
    return frame.select(
        *keys,
        pl.col("value").cast(pl.Int64).alias("count"),
        (error**2).alias("variance"),
        "status",
        as_at.alias("as_at"),
    )


def _as_protected(counts: pl.DataFrame, published: Published) -> pl.DataFrame:
    shown = pl.col("count").is_not_null()
    return counts.with_columns(
        pl.col("count").cast(pl.Int64),
        pl.when(shown).then(protection_variance(published.policy)).alias("variance"),
        pl.when(shown).then(pl.lit("")).otherwise(pl.lit("c")).alias("status"),
    )


def _same(derived: pl.DataFrame, released: pl.DataFrame, keys: tuple[str, ...]) -> bool:
    """Whether two tables of figures agree in every number and status."""
    if derived.height != released.height or not derived.select(keys).equals(released.select(pl.col(keys))):
        return False
    ours, theirs = (frame.select(pl.col(NUMBERS).cast(pl.Float64)) for frame in (derived, released))
    gaps = ours.select(pl.all().is_null()).equals(theirs.select(pl.all().is_null()))
    apart = (ours.fill_null(0).to_numpy() - theirs.fill_null(0).to_numpy()).__abs__().max(initial=0)
    states = derived["status"].cast(pl.String).equals(released["status"].cast(pl.String))
    return bool(gaps and states and apart <= SAME)
