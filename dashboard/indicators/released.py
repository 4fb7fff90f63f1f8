"""Released counts laid side by side: a cell, its group's total, the same people on another split."""

import polars as pl

from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from data_models import quarters

SENIOR = ("Senior manager", "Executive")
"""The grades that SC-WRES 9 means by senior managers."""

TRUSTEE = "Trustee"
"""The grade that sits on the board: governance, not workforce."""


def released(counts: ProtectedCounts, table: DeclaredTable, name: str) -> pl.DataFrame:
    """One table's counts as columns `name` and `<name>_variance`, beside the columns that identify a cell.

    `as_at` is the quarter that the counts are of, which is an earlier one where they are not renewed every quarter.
    """
    keys = ("quarter", *table.dimensions, "as_at")
    return counts.table(table).select(
        pl.col(keys).cast(pl.String), pl.col("count").alias(name), pl.col("variance").alias(f"{name}_variance")
    )


def beside(cells: pl.DataFrame, others: pl.DataFrame) -> pl.DataFrame:
    """Put each cell's companion figures beside it, matched on every identifying column that both have.

    What comes out is as old as the older of the two.
    """
    joined = cells.join(others, on=keys_of(others), how="left", maintain_order="left", suffix="_of_others")
    if "as_at_of_others" not in joined.columns:
        return joined
    return joined.with_columns(pl.min_horizontal("as_at", "as_at_of_others").alias("as_at")).drop("as_at_of_others")


def over(cells: pl.DataFrame, everyone: pl.DataFrame, before: int = 0) -> pl.DataFrame:
    """Put everyone beside each cell, of the quarter that the cell's own count is of: a share is of one day.

    Parameters
    ----------
    cells, everyone
        Counts, `as_at` beside them.
    before
        How many quarters earlier everyone is to be counted.
    """
    day = {one: quarters.shift(one, -before) for one in cells["as_at"].unique().drop_nulls()}
    then = everyone.drop("as_at").rename({"quarter": "day"})
    keys = ["day", *(one for one in keys_of(everyone) if one != "quarter")]
    dated = cells.with_columns(pl.col("as_at").replace_strict(day, return_dtype=pl.String, default=None).alias("day"))
    return dated.join(then, on=keys, how="left", maintain_order="left").drop("day")


def part_and_whole(counts: ProtectedCounts, table: DeclaredTable, part: str, whole: str) -> pl.DataFrame:
    """Each cell, and beside it everyone in the same breakdowns: both released, the second never a sum of the first."""
    return over(released(counts, table, part), released(counts, table.everyone, whole))


def in_grades(counts: ProtectedCounts, table: DeclaredTable, grades: tuple[str, ...], name: str) -> pl.DataFrame:
    """People in the given grades, in a table that is not itself split by grade.

    The grades are separate released figures, so their noise adds up; if one of them is hidden, so is the sum.
    """
    chosen = released(counts, by_grade(table), name).filter(pl.col("grade").is_in(grades))
    sums = [
        pl.when(pl.col(one).null_count() == 0).then(pl.col(one).sum()).alias(one) for one in (name, f"{name}_variance")
    ]
    return chosen.group_by("quarter", *table.dimensions, maintain_order=True).agg(*sums, pl.col("as_at").min())


def by_grade(table: DeclaredTable) -> DeclaredTable:
    """The same table, split by grade as well."""
    return table.across("grade")


def without_grade(table: DeclaredTable) -> DeclaredTable:
    """The same table, not split by grade."""
    return table.without("grade")


def keys_of(frame: pl.DataFrame) -> list[str]:
    """The columns of a frame that identify its cells."""
    return [one for one in ("quarter", *BREAKDOWNS, *CHARACTERISTICS) if one in frame.columns]
