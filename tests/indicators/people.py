"""Synthetic workforces and released counts for the tests of indicators."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from typing import Any

import duckdb
import numpy as np
import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from data_models import CLASSIFICATIONS
from data_models.classifications import ETHNIC_GROUPS


@contextmanager
def records_of(rows: pl.DataFrame, organisations: pl.DataFrame) -> Iterator[duckdb.DuckDBPyConnection]:
    """Give records that hold these rows of the workforce and of the register."""
    with duckdb.connect() as connection:
        connection.register("rows", rows.to_arrow())
        connection.register("register_rows", organisations.to_arrow())
        connection.execute(
            "CREATE TABLE current_workforce AS SELECT *, "
            "dense_rank() OVER (ORDER BY organisation_id DESC, quarter) AS submission_id FROM rows"
        )
        connection.execute("CREATE TABLE current_organisations AS SELECT *, 1 AS submission_id FROM register_rows")
        connection.execute("CREATE TABLE current_grants (award_date DATE)")
        for table in ("partnerships", "seats"):
            connection.execute(f"CREATE TABLE current_{table} (quarter VARCHAR)")
        yield connection


def people(size: int, seed: int, organisations: int = 7) -> pl.DataFrame:
    """Make a workforce: every code of every classification turns up, some people have left, some keys are large."""
    rng = np.random.default_rng(seed)

    def pick(codes: list[str]) -> pl.Series:
        return pl.Series(rng.choice(np.array(codes, dtype=object), size), dtype=pl.String)

    return pl.DataFrame(
        {
            "quarter": pick(["2025-Q4", "2026-Q2"]),
            "organisation_id": pick([f"ORG{number}" for number in range(organisations)]),
            "grade": pick([*CLASSIFICATIONS["grade"].codes]),
            "region": pick([*CLASSIFICATIONS["region"].codes]),
            "contract_type": pick([*CLASSIFICATIONS["contract_type"].codes]),
            "job_family": pick([*CLASSIFICATIONS["job_family"].codes, " idva", "Something of their own"]),
            "ethnic_group": pick([label for label, _, _ in ETHNIC_GROUPS]),
            "person_key": pl.Series(rng.integers(0, 2**32, size), dtype=pl.UInt32),
            "leaving_date": pl.Series(rng.choice([0, 1], size, p=[0.9, 0.1])).replace_strict(
                {0: None, 1: "2026-01-01"}
            ),
        }
    )


def register(organisations: int = 7) -> pl.DataFrame:
    """Make a register in which the last organisation is missing."""
    types = CLASSIFICATIONS["organisation_type"].codes
    return pl.DataFrame(
        {
            "organisation_id": [f"ORG{number}" for number in range(organisations - 1)],
            "organisation_type": [types[number % len(types)] for number in range(organisations - 1)],
        }
    )


class IdentityCounts:
    """Released counts that protection has not changed: what an estimator makes of them can be checked by hand.

    Parameters
    ----------
    counts
        People by the values of a cell's dimensions, in order, for each table; any cell left out is hidden.
    variance
        The variance that the counts claim to have.
    """

    def __init__(self, counts: dict[DeclaredTable, dict[tuple[str, ...], int]], variance: float = 0.0) -> None:
        self.counts, self.variance = counts, variance

    def table(self, declared: DeclaredTable) -> pl.DataFrame:
        """Give the full grid, as `disclosure` does."""
        found = self.counts.get(declared, {})
        grid = list(product(*(CLASSIFICATIONS[name].codes for name in declared.dimensions)))
        columns = dict(zip(declared.dimensions, zip(*grid, strict=True), strict=True)) if declared.dimensions else {}
        values = [found.get(cell) for cell in grid]
        quarters = ["2026-Q3"] * len(grid)
        return pl.DataFrame({"quarter": quarters, "as_at": quarters, **columns}).with_columns(
            pl.Series("count", values, dtype=pl.Int64),
            pl.Series("variance", [None if one is None else self.variance for one in values], dtype=pl.Float64),
            pl.Series("status", ["c" if one is None else "" for one in values]),
        )


def row(figures: pl.DataFrame, **cell: str) -> dict[str, Any]:
    """Give the one figure of a cell."""
    chosen = figures.filter(*(pl.col(name) == value for name, value in cell.items()))
    return chosen.row(0, named=True) if chosen.height == 1 else {}
