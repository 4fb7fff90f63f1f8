"""Sums of organisations' own business, split by who they are: shown only where nobody's own can be worked out."""

from collections.abc import Callable, Sequence

import polars as pl

from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.cells import Cells
from dashboard.indicators.covered import covered
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Population, ProtectedCounts
from dashboard.indicators.released import keys_of

AMOUNT = "amount_of"
"""The column that says which amount a sum is of; every figure divides one by another, and is itself without it."""

YEARLY = "unnest(['-Q1', '-Q2', '-Q3', '-Q4'])"
"""SQL: the four quarters that a year to the end of March stands in, so that no two sums differ by one quarter's grants."""

Estimate = Callable[[ProtectedCounts, DeclaredTable], pl.DataFrame]


def business(
    key: str,
    title: str,
    definition: str,
    reads: tuple[str, ...],
    query: str,
    measure: str = "pounds",
    breakdowns: tuple[str, ...] = ("by_and_for", AMOUNT),
) -> Population:
    """Make a population of amounts.

    Parameters
    ----------
    key, title, definition, reads, breakdowns
        As for `Population`.
    query
        Gives `quarter`, `contributor` (an organisation), `amount`, `amount_of` and `by_and_for`, one row per contribution.
    measure
        What the amounts are: it decides what sums are rounded to.
    """

    def cells(cursor: Cursor, tables: Sequence[DeclaredTable]) -> Cells:
        frame = cursor.execute(query).pl()
        return Cells(key, frame, covered(cursor), protection="money", measure=measure)

    return Population(key, title, definition, reads, cells, breakdowns, protection="money")


def needs(*others: DeclaredTable) -> Callable[[DeclaredTable], tuple[DeclaredTable, ...]]:
    """Name the tables behind a figure: its own with every amount, and others."""
    return lambda table: (table.across(AMOUNT), *others)


def sums(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Give the released sums of each cell of a table: a column for each amount, and `<amount> half`, half its rounding."""
    held = counts.table(table.across(AMOUNT)).with_columns((pl.col("variance") * 12).sqrt() / 2)
    keys = [*keys_of(held.drop(AMOUNT)), "as_at"]
    wide = held.pivot(AMOUNT, index=keys, values=["count", "variance"], maintain_order=True)
    names = {f"count_{code}": code for code in held[AMOUNT].unique()} | {
        f"variance_{code}": f"{code} half" for code in held[AMOUNT].unique()
    }
    return wide.rename({old: new for old, new in names.items() if old in wide.columns})


def over(part: str, whole: str, scale: float) -> Estimate:
    """Make the estimate of one released sum over another.

    The ends say how far rounding can have moved it; the returns are complete, so nothing is sampled.

    Parameters
    ----------
    part, whole
        Codes of `amount_of`.
    scale
        What the quotient is multiplied with: 100 for per cent.
    """
    return lambda counts, table: answer(quotient(sums(counts, table), part, whole, scale), table)


def over_other(part: str, whole: str, population: str, scale: float) -> Estimate:
    """Make the estimate of a released sum over one of another population, of the same day.

    Where one of the two stands from an earlier quarter than the other, there is no pair, and no figure.

    Parameters
    ----------
    part, whole, scale
        As for `over`.
    population
        Of the whole.
    """

    def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        keys = ["quarter", *table.breakdowns, "as_at"]
        above, below = sums(counts, table), sums(counts, table.of(population))
        pair = above.select(*keys, part, f"{part} half").join(
            below.select(*keys, whole, f"{whole} half"), on=keys, how="left", maintain_order="left"
        )
        return answer(quotient(pair, part, whole, scale), table)

    return estimate


COMPARED = "The other organisations are whom by-and-for organisations are compared with."
LEFT_OUT = "Organisations of which it is not known whether they are by-and-for are left out."

NOT_COMPARED = (
    Impossible(pl.col("by_and_for") == "no", "z", COMPARED),
    Impossible(pl.col("by_and_for") == "unknown", "z", LEFT_OUT),
)
"""The rows of a comparison of by-and-for organisations with the others that hold no figure."""


def against_others(figures: Estimate) -> Estimate:
    """Make the estimate of by-and-for organisations' figure over that of the others.

    The ends are what the ends of the two allow; there is a row for by-and-for organisations and none for the others.

    Parameters
    ----------
    figures
        Makes the figures of each, split by `by_and_for`.
    """
    ends = ("value", "lower", "upper")

    def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        found = figures(counts, table)
        others = found.filter(pl.col("by_and_for") == "no").select(
            "quarter", "as_at", *(pl.col(end).alias(f"{end} of others") for end in ends)
        )
        pair = found.join(others, on=["quarter", "as_at"], how="left", maintain_order="left")
        own = pl.col("by_and_for") == "yes"
        divisors = dict(zip(ends, ("value", "upper", "lower"), strict=True))
        ratio = (
            pl.when(own & (pl.col(f"{by} of others") > 0)).then(pl.col(end) / pl.col(f"{by} of others")).alias(end)
            for end, by in divisors.items()
        )
        return answer(pair.with_columns(*ratio, pl.lit(None).alias("base")), table, *NOT_COMPARED)

    return estimate


def quotient(held: pl.DataFrame, part: str, whole: str, scale: float) -> pl.DataFrame:
    """Add the figures of one sum over another, with the ends that rounding allows."""
    above, below = pl.col(part).cast(pl.Float64), pl.col(whole).cast(pl.Float64)
    slack, room = pl.col(f"{part} half"), pl.col(f"{whole} half")
    there = below > room
    return held.with_columns(
        pl.when(there).then(scale * above / below).alias("value"),
        pl.when(there).then(scale * (above - slack).clip(lower_bound=0) / (below + room)).alias("lower"),
        pl.when(there).then(scale * (above + slack) / (below - room)).alias("upper"),
        above.alias("numerator"),
        below.alias("denominator"),
        pl.lit(None).alias("base"),
    )
