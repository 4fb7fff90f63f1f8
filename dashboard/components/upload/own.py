"""Whose submissions a person may see: stewards everybody's, others those of their organisations."""

import polars as pl

from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from dashboard.ingest import Report


def _sent(person: Person) -> pl.Expr:
    """Which submissions are a person's own: where sign-in says whom they work for the records hold no others for them."""
    limited = person.role == "analyst" and person.organisations is not None
    return pl.lit(value=True) if limited else pl.col("by") == person.name


def own_submissions(person: Person) -> pl.DataFrame:
    """Give the current submissions of a person's own organisations, whatever their role: what they supplied."""
    return open_records().submissions().filter(_sent(person), pl.col("state") == "current")


def supplied(person: Person, report: Report) -> bool:
    """Whether the rows that a file is compared with are the person's own, or there are none yet.

    A file for somebody else's organisation must not be a way to read its exact figures.
    """
    of_it = [pl.col("state") == "current", pl.col("table") == report.table, pl.col("owner").is_in(report.owners)]
    sent = open_records().submissions().filter(*of_it)
    if report.quarter is None:
        return bool(sent.select(_sent(person).all()).item())
    quarter = report.quarter
    earlier = sent.filter(pl.col("quarter") < quarter)["quarter"].max()
    compared = sent.filter((pl.col("quarter") == quarter) | (pl.col("quarter") == pl.lit(earlier, dtype=pl.String)))
    return bool(compared.select(_sent(person).all()).item())


def compared(person: Person) -> frozenset[str] | None:
    """Give the organisations whose earlier staff findings may speak of: those that the person sent all of; None for all.

    Stewards look after everybody's records; where sign-in says whom somebody works for, the records hold no others.
    """
    if person.may("publish") or person.scope() is not None:
        return None
    sent = open_records().submissions().filter(pl.col("state") == "current", pl.col("table") == "workforce")
    mine = sent.group_by("owner").agg(_sent(person).all().alias("mine")).filter("mine")
    return frozenset(mine["owner"].to_list())


def visible(person: Person) -> pl.DataFrame:
    """Give the submissions that somebody may see, newest first."""
    found = open_records().submissions().reverse()
    return found if person.may("publish") else found.filter(_sent(person))
