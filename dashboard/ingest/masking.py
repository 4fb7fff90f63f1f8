"""Hide cells that name a person, wherever rows of a file are shown or written again."""

from collections.abc import Iterable

import polars as pl

from dashboard.ingest.headers.personal import MASK
from dashboard.ingest.problem import Problem
from dashboard.ingest.raw_rows import LINE

PERSONAL = "personal value"


def mask_rows(rows: pl.DataFrame, found: Iterable[Problem]) -> pl.DataFrame:
    """Give rows (from `raw_rows`) with every cell hidden that a problem calls personal."""
    hidden: dict[str, list[int]] = {}
    for problem in found:
        if problem.code == PERSONAL and problem.column in rows.columns and problem.row is not None:
            hidden.setdefault(str(problem.column), []).append(problem.row)
    shown = (
        pl.when(pl.col(LINE).is_in(lines)).then(pl.lit(MASK)).otherwise(pl.col(name)).alias(name)
        for name, lines in hidden.items()
    )
    return rows.with_columns(shown)
