"""The people who started on programmes, each once, with what they are chosen by."""

import polars as pl

from dashboard.indicators.cohorts import Participants

AT_ENTRY = ("region", "grade")
"""Read from the workforce return of the quarter in which somebody started."""


def started(participants: Participants) -> pl.DataFrame:
    """Open the list of members and put region and grade at entry beside each.

    Returns
    -------
    polars.DataFrame
        The columns of `rows.MEMBERS`, `region`, `grade`, and `found`: whether the workforce return of the quarter of entry
        has them, in post.
    """
    members = participants.members._frame  # noqa: SLF001 - opening rows is what this room is for
    staff = participants.staff._frame  # noqa: SLF001 - the same
    entry = staff.filter("in_post").select("person", pl.col("ordinal").cast(pl.Int64).alias("entry"), *AT_ENTRY)
    joined = members.with_columns(pl.col("entry", "ended").cast(pl.Int64)).join(
        entry, on=["person", "entry"], how="left", maintain_order="left"
    )
    return joined.with_columns(pl.col("grade").is_not_null().alias("found"))


def once(rows: pl.DataFrame) -> pl.DataFrame:
    """Keep each person's first course of those given: nobody is counted twice, whoever was in two cohorts."""
    return rows.sort("started_on", "programme", "cohort", maintain_order=True).unique(
        "person", keep="first", maintain_order=True
    )
