"""Check one file: from its bytes to a report, storing nothing."""

from collections.abc import Collection, Mapping
from pathlib import Path

import polars as pl

from dashboard.ingest.choices import Choices
from dashboard.ingest.findings import Findings
from dashboard.ingest.headers.mapping import map_headers
from dashboard.ingest.problem import Problem
from dashboard.ingest.reading.amendments import without_earlier
from dashboard.ingest.reading.careful import BrokenQuotes
from dashboard.ingest.reading.source import read_source
from dashboard.ingest.reading.strays import without_strays
from dashboard.ingest.reading.table_file import open_table
from dashboard.ingest.remembering import remembering
from dashboard.ingest.report import Report
from dashboard.ingest.verdict import STEPS, Asked, Progress, verdict
from dashboard.records import Records
from data_models import TABLES

Companions = Mapping[str, pl.DataFrame]


def check(
    given: Path | str | bytes,
    *,
    table: str | None = None,
    file_name: str | None = None,
    records: Records | None = None,
    companions: Companions | None = None,
    progress: Progress | None = None,
    choices: Choices | None = None,
    own: Collection[str] | None = None,
) -> Report:
    """Check a file against its upload table, and report everything at once.

    Parameters
    ----------
    given
        Path of the file, or its bytes.
    table
        Upload table it is; None to tell by the file's name, else by its header.
    file_name
        Name to report it under; needed for bytes.
    records
        Known organisations, programmes and earlier quarters to check against; None to leave those checks out.
    companions
        Rows of files being sent along, by table, which count as known.
    progress
        Called with what is done, how much there is, and what is being done.
    choices
        What the sender decided about the file; what was remembered of their organisation completes it.
    own
        Organisations whose earlier quarters the sender may learn of from the findings; None for all that `records` gives.

    Returns
    -------
    Report
        With every problem and warning; `accepted` only when there is no problem.

    Raises
    ------
    UnusableFile
        When the file cannot be read as an upload table at all; nothing has been changed.
    """
    tell = progress or _silently
    tell(0, STEPS, "Reading")
    source = read_source(given, file_name)
    opened = open_table(source, table, choices.sheet if choices else None)
    asked = Asked(source.name, source.digest, opened.table, records, companions or {}, tell, choices or Choices(), own)
    del source
    try:
        landed = opened.land()
    except BrokenQuotes as fault:
        return _unread(asked, fault)
    assumed = opened.notices
    del opened
    asked = remembering(asked, landed)
    headers = map_headers(asked.table, landed.headers, landed.header_line, asked.choices.columns)
    if asked.table is TABLES["grants"]:
        landed = without_earlier(landed, headers.places.get("grant_id"))
    needed = [column.name for column in asked.table.columns() if not column.blank and column.required]
    rows, strays = without_strays(landed, [headers.places[name] for name in needed if name in headers.places])
    said = (*assumed, *landed.notices, *strays)
    del landed
    return verdict(asked, rows, headers, said)


def _unread(asked: Asked, fault: BrokenQuotes) -> Report:
    problem = Problem(fault.line, None, None, "Bad file", fault.message, code="broken quotes")
    return Report(
        asked.file, asked.table.table_name(), 0, Findings((problem,)), Findings(), Findings(), file_hash=asked.digest
    )


def _silently(done: float, total: float, text: str) -> None:
    """Tell nobody."""
