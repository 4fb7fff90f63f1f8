"""Workforce rows with what every sum over them needs: groups, ranks, who is paid, who left, who rose."""

import polars as pl

from data_models import CLASSIFICATIONS, quarters
from data_models.classifications import ETHNIC_GROUPS
from sample_data.uploads import Uploads

RANK = {grade: rank for rank, grade in enumerate(CLASSIFICATIONS["grade"].codes)}
BROAD = {label: broad for label, broad, _ in ETHNIC_GROUPS}
MINORITISED = {label: minoritised for label, _, minoritised in ETHNIC_GROUPS}


def grouped(frame: pl.DataFrame) -> pl.DataFrame:
    """Add `broad` (the broad group) and `minoritised` (yes, no, Unknown) to rows with an `ethnic_group`."""
    return frame.with_columns(
        broad=pl.col("ethnic_group").replace_strict(BROAD),
        minoritised=pl.col("ethnic_group").replace_strict(MINORITISED),
    )


def people(uploads: Uploads) -> pl.DataFrame:
    """Give every workforce row, with `rank`, `paid`, `left`, groups, and whether the organisation is by-and-for (`own`)."""
    return grouped(uploads.with_type("workforce")).with_columns(
        rank=pl.col("grade").replace_strict(RANK, return_dtype=pl.Int64),
        paid=pl.col("salary").is_not_null(),
        left=pl.col("leaving_date").is_not_null(),
    )


def latest(uploads: Uploads) -> pl.DataFrame:
    """Give the people in post at the end of the last quarter."""
    return people(uploads).filter(~pl.col("left"), pl.col("quarter") == uploads.quarters[-1])


def followed(uploads: Uploads) -> pl.DataFrame:
    """Give paid people in post, each with whether they were `promoted` by the next quarter (`next_quarter`)."""
    rows = people(uploads)
    following = dict(zip(uploads.quarters, uploads.quarters[1:], strict=False))
    before = rows.filter(~pl.col("left"), "paid").with_columns(
        next_quarter=pl.col("quarter").replace_strict(following, default=None, return_dtype=pl.String)
    )
    same = ["organisation_id", "staff_id", "start_date"]
    after = rows.select(*same, pl.col("quarter").alias("next_quarter"), pl.col("rank").alias("next_rank"))
    return before.join(after, on=[*same, "next_quarter"]).with_columns(
        promoted=pl.col("next_rank") > pl.col("rank"),
        next_start=pl.col("next_quarter").replace_strict(
            {quarter: quarters.start(quarter) for quarter in uploads.quarters}, return_dtype=pl.Date
        ),
    )


def mean(frame: pl.DataFrame, column: str | pl.Expr, *among: pl.Expr) -> float:
    """Give the mean of a column over the rows `among`: of yes and no, the share of yes."""
    figure = pl.col(column) if isinstance(column, str) else column
    return float(frame.filter(*among).select(figure.mean()).item())
