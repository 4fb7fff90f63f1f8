"""Rows of a checked file as they stand in it, read again when somebody wants to see them: keeping them would cost memory."""

from pathlib import Path

import polars as pl

from dashboard.ingest.choices import Choices
from dashboard.ingest.overlay import overlaid
from dashboard.ingest.reading.careful import BrokenQuotes
from dashboard.ingest.reading.landing import Landed
from dashboard.ingest.reading.source import read_source
from dashboard.ingest.reading.table_file import open_table
from dashboard.ingest.report import Report

LINE = "line"


def raw_rows(given: Path | str | bytes, report: Report, choices: Choices | None = None) -> pl.DataFrame:
    """Give every row that could be told apart, as text.

    Parameters
    ----------
    given
        The file that `report` is of.
    report
        Says which column is which.
    choices
        What the sender has decided since; laid over the cells.

    Returns
    -------
    polars.DataFrame
        `line` (the spreadsheet's) and the table's columns that the file has, String, in the file's order. Empty where
        the file cannot be read at all.
    """
    landed = _landed(given, report, choices)
    if landed is None:
        return pl.DataFrame(schema={LINE: pl.Int64})
    places: dict[str, int] = {}
    for place, header in enumerate(landed.headers):
        if header.strip() in report.mapping:
            places.setdefault(report.mapping[header.strip()], place)
    landed, _ = overlaid(landed, places, choices or Choices())
    return landed.cells.select(
        landed.lines.alias(LINE), *(pl.col(f"c{place}").alias(name) for name, place in places.items())
    )


def headers_and_samples(
    given: Path | str | bytes, report: Report, choices: Choices | None = None, most: int = 3
) -> dict[str, tuple[str, ...]]:
    """Give each of the file's headers with the first different values under it, to recognise a column by."""
    landed = _landed(given, report, choices)
    if landed is None:
        return {}
    heads = landed.cells.head(200)
    return {
        header.strip(): tuple(heads[f"c{place}"].drop_nulls().unique(maintain_order=True).head(most).to_list())
        for place, header in enumerate(landed.headers)
        if header.strip()
    }


def _landed(given: Path | str | bytes, report: Report, choices: Choices | None = None) -> Landed | None:
    try:
        return open_table(read_source(given, report.file), report.table, choices.sheet if choices else None).land()
    except BrokenQuotes:
        return None
