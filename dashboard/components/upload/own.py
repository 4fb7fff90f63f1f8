"""Whose submissions a person may see: stewards everybody's, others those of the organisations they have sent for."""

import polars as pl

from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from dashboard.ingest import Report


def own_organisations(person: Person) -> tuple[str, ...]:
    """Give the owners of whom somebody has sent a submission that still counts, whatever their role."""
    found = open_records().submissions().filter(pl.col("by") == person.name, pl.col("state") == "current")
    return tuple(found["owner"].unique().sort().to_list())


def supplied(person: Person, report: Report) -> bool:
    """Whether the rows that a file is compared with are the person's own: sent by them, or by nobody yet.

    A file for somebody else's organisation must not be a way to read its exact figures.
    """
    sent = (
        open_records()
        .submissions()
        .filter(pl.col("state") == "current", pl.col("table") == report.table, pl.col("owner").is_in(report.owners))
    )
    quarter = report.quarter or ""
    earlier = sent.filter(pl.col("quarter") < quarter)["quarter"].max()
    compared = sent.filter((pl.col("quarter") == quarter) | (pl.col("quarter") == pl.lit(earlier, dtype=pl.String)))
    return bool((compared["by"] == person.name).all())


def visible(person: Person) -> pl.DataFrame:
    """Give the submissions that somebody may see, newest first."""
    found = open_records().submissions().reverse()
    return found if person.may("publish") else found.filter(pl.col("by") == person.name)
