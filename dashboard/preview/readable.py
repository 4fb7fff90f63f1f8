"""Which rows of a file of grants can be read, which not and why, and which recipients go by several names or identifiers."""

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from dashboard.errors import UserError
from dashboard.ingest import Problem, Report

WHOLE_FILE = "has problems that are of the whole file, and not of single rows. Mend them first: nothing can be read"

Names = tuple[tuple[str, tuple[str, ...]], ...]
"""What something is called, and everything that it goes by beside that."""


@dataclass(frozen=True)
class Unread:
    """Rows that are in no figure.

    Parameters
    ----------
    rows
        How many.
    of
        How many rows the file has.
    pounds
        What those of them are worth whose amount can be read, in pounds.
    problems
        Why, in the order of the file.
    """

    rows: int
    of: int
    pounds: float
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Readable:
    """What can be read of a file.

    Parameters
    ----------
    frame
        The rows without a problem.
    unread
        The others.
    renamed
        Recipients under several names: identifier, names.
    namesakes
        Names under several identifiers: name, identifiers.
    """

    frame: pl.DataFrame
    unread: Unread
    renamed: Names
    namesakes: Names


def readable(report: Report) -> Readable:
    """Set the rows with problems apart.

    Raises
    ------
    UserError
        If the problems are of the whole file, or no row can be read.
    """
    frame, faults = report.frame, report.faults
    first = int(faults.lines.min() or 0) if len(faults.lines) else 0  # type: ignore[arg-type]
    if frame is None or any(one.row is None or one.row < first for one in faults.general):
        raise UserError(f"{report.file} {WHOLE_FILE}.")
    named = faults.lines.is_in([one.row for one in faults.general]).arg_true().to_list()
    positions = sorted({*faults.cells["index"].to_list(), *named})
    bad = pl.Series(range(frame.height)).is_in(positions)
    kept, left = frame.filter(~bad), frame.filter(bad)
    if kept.is_empty():
        raise UserError(f"No row of {report.file} can be read: every one has a problem.")
    pounds = left.filter(pl.col("currency").cast(pl.String) == "GBP")["amount_awarded"].sum()
    unread = Unread(report.rows - kept.height, report.rows, float(pounds or 0), report.problems)
    return Readable(kept, unread, *_names(kept))


def _names(frame: pl.DataFrame) -> tuple[Names, Names]:
    """Names that differ in more than capitals and spaces, under one identifier; and identifiers under one such name."""
    plain = pl.col("recipient_name").str.to_lowercase().str.replace_all(r"\s+", " ").str.strip_chars().alias("plain")
    known = frame.select(pl.col("recipient_organisation_id").alias("id"), "recipient_name", plain).drop_nulls()
    first = known.unique(["id", "plain"], keep="first", maintain_order=True)
    renamed = _several(first, "id", "recipient_name")
    called: Mapping[str, str] = dict(first.select("plain", "recipient_name").reverse().iter_rows())
    namesakes = tuple((called[name], ids) for name, ids in _several(first, "plain", "id"))
    return renamed, namesakes


def _several(rows: pl.DataFrame, key: str, value: str) -> Names:
    found = rows.group_by(key, maintain_order=True).agg(pl.col(value)).filter(pl.col(value).list.len() > 1)
    return tuple((name, tuple(many)) for name, many in found.select(key, value).iter_rows())
