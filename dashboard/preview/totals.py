"""Rows of a file beside the rows that it would replace."""

from dataclasses import dataclass

import polars as pl

from dashboard.ingest import Report
from dashboard.records import Records
from data_models import TABLES


@dataclass(frozen=True)
class Totals:
    """How many rows there are and were.

    Parameters
    ----------
    rows, before
        Rows of the file, and of the current submissions that it would replace; None where those are somebody else's.
    gone, added
        Rows whose key is only among the old ones, or only among the new; None where rows have no key.
    replaces
        Numbers of those submissions.
    """

    rows: int
    before: int | None
    gone: int | None
    added: int | None
    replaces: tuple[int, ...]

    @property
    def removed(self) -> float:
        """Share of the old rows that would be there no more, 0 to 1."""
        if not self.before:
            return 0.0
        lost = self.gone if self.gone is not None else max(self.before - self.rows, 0)
        return lost / self.before


def totals(report: Report, records: Records, *, own: bool = True) -> Totals:
    """Compare the rows of an accepted report with those of the submissions it would replace, if they are the sender's own.

    How many rows somebody else has sent, and how many of a file are among them, is theirs to know.
    """
    replaced = records.current(report.table, _places(report))
    if report.frame is None or replaced.is_empty():
        return Totals(report.rows, 0, 0, report.rows, ())
    numbers, rows = tuple(replaced["id"].to_list()), int(replaced["rows"].sum())
    if not own:
        return Totals(report.rows, None, None, None, numbers)
    gone, added = _by_key(report, records, numbers)
    return Totals(report.rows, rows, gone, added, numbers)


def _places(report: Report) -> pl.DataFrame:
    """Give the owners and quarters of a report's rows."""
    table, frame = TABLES[report.table], report.frame
    if frame is None or table.owner() not in frame.columns:
        return pl.DataFrame(schema={"owner": pl.String, "quarter": pl.String})
    quarter = pl.col("quarter") if table.scope() == "quarterly" else pl.lit(None, dtype=pl.String)
    return frame.select(pl.col(table.owner()).alias("owner"), quarter.alias("quarter")).unique().drop_nulls("owner")


def _by_key(report: Report, records: Records, numbers: tuple[int, ...]) -> tuple[int | None, int | None]:
    """Count the keys that are only among the old rows, and only among the new."""
    key = list(TABLES[report.table].key())
    if not key or report.frame is None:
        return None, None
    old = records.stored(report.table, numbers).select(key)
    new = records.rekeyed(report.table, report.frame).select(key)
    return _missing(old, new), _missing(new, old)


def _missing(some: pl.DataFrame, others: pl.DataFrame) -> int:
    return some.join(others, on=some.columns, how="anti", nulls_equal=True).height
